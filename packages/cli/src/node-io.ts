import process from 'node:process'
import type {Io, Stream} from './io.ts'

/** The real world; `compiled` hears of every CV that is compiled in it. */
export function nodeIo(compiled: () => void = () => {}): Io {
  return {
    compiled,
    cwd: process.cwd(),
    env: process.env,
    now: () => Number(process.hrtime.bigint()) / 1e6,
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
