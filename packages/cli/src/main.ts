import process from 'node:process'
import {nodeIo} from './node-io.ts'
import {run} from './run.ts'
import {watchStrays} from './strays.ts'
import {unfinished} from './unfinished.ts'

/**
 * Runs the command of this process and gives its exit code, once all that it
 * says is written; `compiled` hears of every CV.
 */
export async function main(compiled: () => void): Promise<number> {
  const io = nodeIo(compiled)
  let strays = false
  watchStrays(line => {
    strays = true
    io.stderr.write(line)
  })
  process.on('exit', unfinished)
  const code = await run(process.argv.slice(2), io)
  process.off('exit', unfinished)
  await io.stdout.flushed()
  await io.stderr.flushed()
  return strays && code === 0 ? 1 : code
}
