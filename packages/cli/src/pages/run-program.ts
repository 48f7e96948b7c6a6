import {execFile} from 'node:child_process'

/** What a program printed, or why it did not do its work. */
export interface Ran {
  stdout: string
  problem?: string
}

/** Milliseconds after which a program is stopped. */
const patience = 180_000

/** Runs the first of `names` that is installed. */
export async function runProgram(
  names: readonly string[],
  args: readonly string[],
  {cwd, env}: {cwd: string; env: Readonly<Record<string, string | undefined>>},
): Promise<Ran> {
  for (const name of names) {
    const ran = await run(name, args, cwd, env)
    if (ran) return ran
  }
  return {stdout: '', problem: `\`${names[0]}\` is not installed`}
}

/** `undefined` where there is no such program. */
function run(
  name: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran | undefined> {
  return new Promise(resolve => {
    execFile(
      name,
      args,
      {cwd, env, timeout: patience, maxBuffer: 1 << 26},
      (error, stdout, stderr) => {
        if (!error) resolve({stdout})
        else if ('code' in error && error.code === 'ENOENT') resolve(undefined)
        else
          resolve({
            stdout,
            problem: `\`${name}\` failed: ${lastLine(stderr) || complaint(stdout) || error.message}`,
          })
      },
    )
  })
}

/** TeX says `! Undefined control sequence.` somewhere in its log. */
function complaint(log: string): string {
  return /^! (.*)$/m.exec(log)?.[1] ?? ''
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}
