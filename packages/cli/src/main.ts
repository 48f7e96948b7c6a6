import process from 'node:process'
import {nodeIo} from './node-io.ts'
import {run} from './run.ts'

/** Runs the command of this process; `compiled` hears of every CV. */
export async function main(compiled: () => void): Promise<void> {
  // A reader that has seen enough (`cvast inspect cv.md | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  process.exitCode = await run(process.argv.slice(2), nodeIo(compiled))
  // A renderer of somebody else may have left a timer or a socket behind.
  setTimeout(() => process.stdout.write('', () => process.exit()), 500).unref()
}
