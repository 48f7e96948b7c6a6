import process from 'node:process'
import type {Io, Stream} from './io.ts'

/** The real world. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
    today: () => Date.now(),
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return new Uint8Array(Buffer.concat(chunks))
    },
    interrupted: () =>
      new Promise(resolve => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
  }
}

function stream(out: NodeJS.WriteStream): Stream {
  return {
    isTTY: out.isTTY === true,
    columns: out.columns ?? 80,
    write: data => {
      out.write(data)
    },
  }
}
