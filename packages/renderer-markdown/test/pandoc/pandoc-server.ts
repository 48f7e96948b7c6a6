import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('serve.lua', import.meta.url))

/** Milliseconds that one text may take: some make pandoc think for ever. */
const timeLimit = 30_000

/** One pandoc that reads text after text. */
export interface PandocServer {
  /** pandoc's tree of `text`, as JSON. */
  read(text: string, format: string): Promise<string>
  stop(): void
}

/** Starts pandoc; asked without it, throws. */
export function pandocServer(): PandocServer {
  let child: ChildProcessWithoutNullStreams | undefined
  let turn: Promise<unknown> = Promise.resolve()

  function start() {
    child = spawn('pandoc', ['/dev/null', '-t', 'native', '-L', script], {
      stdio: 'pipe',
    })
    // The next question asks whether it is there.
    child.on('error', () => {})
    child.stdin.on('error', () => {})
    return child
  }

  function ask(text: string, format: string): Promise<string> {
    const pandoc = child ?? start()
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = []
      let errors = ''
      const timer = setTimeout(
        () => fail(`needs more than ${timeLimit} ms for`),
        timeLimit,
      )
      const onData = (part: Buffer) => {
        parts.push(part)
        const all = parts.length === 1 ? part : Buffer.concat(parts)
        const end = all.indexOf('\n')
        if (end < 0) return
        const bytes = Number(all.subarray(0, end))
        if (all.length < end + 1 + bytes) return
        finish()
        resolve(all.subarray(end + 1, end + 1 + bytes).toString())
      }
      const onError = (part: Buffer) => {
        errors += part
      }
      const onEnd = () => fail('is missing or ended at')
      pandoc.stdout.on('data', onData)
      pandoc.stderr.on('data', onError)
      pandoc.on('close', onEnd)
      const bytes = Buffer.from(text)
      pandoc.stdin.write(`${bytes.length} ${format}\n`)
      pandoc.stdin.write(bytes)

      function finish() {
        clearTimeout(timer)
        pandoc.stdout.off('data', onData)
        pandoc.stderr.off('data', onError)
        pandoc.off('close', onEnd)
      }

      function fail(what: string) {
        finish()
        pandoc.kill()
        child = undefined
        reject(
          new Error(
            `The judge \`pandoc\` ${what} (${format}):\n${text.slice(0, 2_000)}\n${errors}`,
          ),
        )
      }
    })
  }

  return {
    read(text, format) {
      const answer = turn.then(() => ask(text, format))
      turn = answer.catch(() => {})
      return answer
    },
    stop: () => child?.kill(),
  }
}
