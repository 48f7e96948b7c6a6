import process from 'node:process'
import type {Io} from './io.ts'
import {outStream} from './out-stream.ts'

/** The real world; `compiled` hears of every CV that is compiled in it. */
export function nodeIo(compiled: () => void = () => {}) {
  return {
    compiled,
    cwd: process.cwd(),
    env: process.env,
    // `performance` is loaded when it is asked for.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => Date.now(),
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return new Uint8Array(Buffer.concat(chunks))
    },
    interrupted: () =>
      new Promise<void>(resolve => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
    stdout: outStream('stdout'),
    stderr: outStream('stderr'),
  } satisfies Io
}
