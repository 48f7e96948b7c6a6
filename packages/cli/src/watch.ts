import {resolve} from 'node:path'
import type {BuildJob, BuildOutcome} from './build-job.ts'
import type {Io} from './io.ts'
import {guarded} from './run-jobs.ts'
import {statOf} from './stat-of.ts'
import {UsageError} from './usage-error.ts'

/** What the watch asks of the command. */
export interface WatchHooks {
  /** The jobs again, after a config has changed. */
  refresh: () => Promise<BuildJob[]>
  tell: (outcome: BuildOutcome) => void
}

/**
 * How long to wait for more after a change, in milliseconds: editors write a
 * file in several steps.
 */
const settle = 15

/**
 * Builds again whenever a source, a config or a picture changes, until the
 * user interrupts. A file that vanishes is waited for; a build that fails is
 * told and the watch goes on.
 */
export async function watch(
  first: readonly BuildJob[],
  outcomes: readonly BuildOutcome[],
  io: Io,
  {refresh, tell}: WatchHooks,
): Promise<void> {
  const {watch: watchFiles} = await import('chokidar')
  let jobs = [...first]
  const read = new Map(outcomes.map(each => [each.name, each.read]))
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let busy: Promise<void> | undefined

  const watcher = watchFiles(allPaths(), {
    ignoreInitial: true,
    atomic: true,
    // A folder for the file that an editor replaces is not needed: chokidar
    // follows a path through removal and return.
    persistent: true,
  })
  watcher.on('all', (_event, path) => {
    changed.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(run, settle)
  })
  await new Promise<void>(ready => {
    watcher.once('ready', () => ready())
  })
  io.stderr.write('Watching for changes; end with Ctrl+C.\n')
  await io.interrupted()
  clearTimeout(timer)
  await watcher.close()
  await busy

  function run(): void {
    // One build at a time; what comes in between is built after it.
    busy = (busy ?? Promise.resolve()).then(rebuild)
  }

  async function rebuild(): Promise<void> {
    const paths = new Set(changed)
    changed.clear()
    try {
      if (jobs.some(each => each.configPath && paths.has(each.configPath))) {
        jobs = await refresh()
        for (const job of jobs) await one(job)
      } else
        for (const job of jobs)
          if (inputs(job).some(each => paths.has(each))) await one(job)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      io.stderr.write(`cvast: ${error.message}\n`)
    }
    watcher.add(allPaths())
  }

  async function one(job: BuildJob): Promise<void> {
    const source = resolve(io.cwd, job.name)
    // A source may be replaced while it is read, so that a half-written one
    // is built: then once more.
    for (let round = 0; round < 5; round++) {
      const before = stamp(source)
      if (before === undefined) {
        io.stderr.write(`${job.name}: not there; waiting for it\n`)
        return
      }
      const outcome = await guarded(job, io, false)
      read.set(job.name, outcome.read)
      tell(outcome)
      if (stamp(source) === before) return
    }
  }

  function inputs(job: BuildJob): string[] {
    return [resolve(io.cwd, job.name), ...(read.get(job.name) ?? [])]
  }

  function allPaths(): string[] {
    return [
      ...new Set(
        jobs.flatMap(each => [
          ...inputs(each),
          ...(each.configPath ? [each.configPath] : []),
        ]),
      ),
    ]
  }
}

/** Changes with every write; `undefined` when there is no such file. */
function stamp(path: string): string | undefined {
  const now = statOf(path)
  return now && `${now.mtimeMs} ${now.size} ${now.ino}`
}
