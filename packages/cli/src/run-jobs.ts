import type {BuildJob, BuildOutcome} from './build-job.ts'
import {buildOne} from './build-one.ts'
import type {Io} from './io.ts'
import {UsageError} from './usage-error.ts'

/** From how many CVs on worker threads pay for their start. */
const worthThreads = 12

/** What a thread sends back: the outcome and what it would have printed. */
export interface ThreadAnswer {
  outcome: BuildOutcome
  printed: ReadonlyArray<{to: 'stdout' | 'stderr'; data: string | Uint8Array}>
}

/** What a thread needs of the world. */
export interface ThreadRequest {
  job: BuildJob
  cwd: string
  env: Io['env']
  terminal: {stdout: boolean; stderr: boolean; columns: number}
}

/**
 * Runs all jobs, as many at a time as `threads` says, and tells each outcome
 * as it comes. One that fails never stops the others.
 */
export async function runJobs(
  jobs: readonly BuildJob[],
  threads: number,
  io: Io,
  tell: (outcome: BuildOutcome) => void,
): Promise<void> {
  if (threads <= 1 || jobs.length < worthThreads) {
    for (const job of jobs) tell(await guarded(job, io, jobs.length === 1))
    return
  }
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('../boot-worker.cjs', import.meta.url).href,
    name: 'work',
    minThreads: Math.min(threads, jobs.length),
    maxThreads: Math.min(threads, jobs.length),
    env: {...io.env} as Record<string, string>,
  })
  try {
    await Promise.all(
      jobs.map(async job => {
        const request: ThreadRequest = {
          job,
          cwd: io.cwd,
          env: io.env,
          terminal: {
            stdout: io.stdout.isTTY,
            stderr: io.stderr.isTTY,
            columns: io.stderr.columns,
          },
        }
        const {outcome, printed}: ThreadAnswer = await pool.run(request)
        for (const {to, data} of printed) io[to].write(data)
        tell(outcome)
      }),
    )
  } finally {
    await pool.destroy()
  }
}

/**
 * In a run of several, wrong usage of one (a missing file) fails that one. A
 * run of one stops with it.
 */
export async function guarded(
  job: BuildJob,
  io: Io,
  alone: boolean,
): Promise<BuildOutcome> {
  try {
    return await buildOne(job, io)
  } catch (error) {
    if (alone) throw error
    const kind = error instanceof UsageError ? '' : 'Internal error: '
    io.stderr.write(
      `cvast: ${kind}${error instanceof Error ? error.message : error}\n`,
    )
    return {
      name: job.name,
      status: 'failed',
      written: [],
      read: [],
      hints: 0,
      duration: 0,
    }
  }
}
