import {nodeIo} from './node-io.ts'
import {guarded, type ThreadAnswer, type ThreadRequest} from './run-jobs.ts'
import {watchStrays} from './strays.ts'

/** Of the job at hand. */
const strays: string[] = []
watchStrays(line => strays.push(line))

/**
 * What a worker thread does: one job, with all that it prints kept and sent
 * back, so that the lines of two CVs never mix.
 */
export async function work({
  job,
  cwd,
  env,
  terminal,
}: ThreadRequest): Promise<ThreadAnswer> {
  const printed: Array<ThreadAnswer['printed'][number]> = []
  const stream = (to: 'stdout' | 'stderr') => ({
    isTTY: terminal[to],
    columns: terminal.columns,
    write: (data: string | Uint8Array) => {
      printed.push({to, data})
    },
  })
  const outcome = await guarded(
    job,
    {
      ...nodeIo(),
      cwd,
      env,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
    },
    false,
  )
  const stray = strays.splice(0)
  if (stray.length === 0) return {outcome, printed}
  for (const line of stray) printed.push({to: 'stderr', data: line})
  return {outcome: {...outcome, status: 'failed'}, printed}
}
