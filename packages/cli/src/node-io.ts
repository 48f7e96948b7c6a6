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
    stdin: async limit => {
      const chunks: Uint8Array[] = []
      let length = 0
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Uint8Array)
        length += (chunk as Uint8Array).length
        if (length > limit) break
      }
      return new Uint8Array(Buffer.concat(chunks))
    },
    ask,
    interrupted: () =>
      new Promise<void>(resolve => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
    stdout: outStream('stdout'),
    stderr: outStream('stderr'),
  } satisfies Io
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: process.stdin, output: process.stderr})
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}
