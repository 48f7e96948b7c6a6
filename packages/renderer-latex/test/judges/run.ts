import {spawn} from 'node:child_process'

/** What a program did. */
export interface Run {
  stdout: string
  stderr: string
  status: number | null
}

/** Runs a judge. One that is missing is an error, never a skipped test. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  input?: string,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      // Long lines of the log stay whole; no font is searched for in vain.
      env: {...process.env, max_print_line: '1000', MKTEXTFM: '0'},
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', error =>
      reject(
        new Error(
          `The judge \`${program}\` is missing (${error.message}); see \`node test/judges/ensure.mjs\``,
        ),
      ),
    )
    child.on('close', status =>
      resolve({
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        status,
      }),
    )
    // A program that does not read its input may end before it is written.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}
