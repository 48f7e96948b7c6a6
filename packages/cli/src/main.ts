import process from 'node:process'
import {nodeIo} from './node-io.ts'
import {run} from './run.ts'

/**
 * Runs the command of this process and gives its exit code, once all that it
 * says is written; `compiled` hears of every CV.
 */
export async function main(compiled: () => void): Promise<number> {
  const io = nodeIo(compiled)
  const code = await run(process.argv.slice(2), io)
  await io.stdout.flushed()
  await io.stderr.flushed()
  return code
}
