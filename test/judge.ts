import {spawnSync} from 'node:child_process'

/**
 * Runs a program that judges our output and gives what it prints. A program
 * that is missing or fails is an error: judges are never skipped in silence.
 */
export function judge(
  program: string,
  args: readonly string[],
  options: {input?: string | Uint8Array; cwd?: string} = {},
): string {
  const {stdout, stderr, status, error} = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error)
    throw new Error(
      `The judge \`${program}\` is missing (${error.message}); see \`node test/judges/ensure.mjs\``,
    )
  if (status !== 0)
    throw new Error(
      `\`${program} ${args.join(' ')}\` failed (${status}):\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
    )
  return stdout
}
