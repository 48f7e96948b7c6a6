import {availableParallelism} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {askedTransforms} from '../asked-transforms.ts'
import type {BuildJob, BuildOutcome} from '../build-job.ts'
import {checkTargets} from '../check-targets.ts'
import {colours} from '../colours.ts'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {commonFolder} from '../common-folder.ts'
import {findSources, type Source} from '../find-sources.ts'
import {formatSize} from '../format-size.ts'
import type {Io} from '../io.ts'
import {guardPaths, outputPaths} from '../output-paths.ts'
import {progress} from '../progress.ts'
import {stdinName, stdinPath} from '../read-source.ts'
import {foldersOf} from '../renderers/folders-of.ts'
import {resolveTargets} from '../resolve-targets.ts'
import {runJobs} from '../run-jobs.ts'
import {shard} from '../shard.ts'
import {printable, shownPath} from '../shown-path.ts'
import {UsageError} from '../usage-error.ts'

export const build: Command = {
  name: 'build',
  summary: 'compile CVs to Word, LaTeX, plain text and Markdown',
  usage: 'cvast build [FILE…] [options]',
  options: {
    to: {
      type: 'string',
      short: 't',
      multiple: true,
      placeholder: 'NAMES',
      description:
        'formats, or targets of the config, parted by commas (default: all)',
    },
    renderer: {
      type: 'string',
      multiple: true,
      placeholder: 'MODULE',
      description: 'renderer of another format: a file or a package',
    },
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'PATH',
      description:
        'folder for the results, a file for a single one, or - (default: out)',
    },
    config: {
      type: 'string',
      placeholder: 'FILE',
      description: 'config file (default: cvast.config.js, upwards)',
    },
    lang: {
      type: 'string',
      placeholder: 'TAG',
      description:
        'language of dates and standard titles: de, fr, … (default: as written)',
    },
    dates: {
      type: 'string',
      placeholder: 'STYLE',
      description:
        'written, long, short, numeric, iso or a pattern such as MM.YYYY',
    },
    jobs: {
      type: 'string',
      short: 'j',
      placeholder: 'N',
      description: 'how many CVs at a time (default: one per processor)',
    },
    shard: {
      type: 'string',
      placeholder: 'I/N',
      description: 'only the I-th of N equal parts of the CVs',
    },
    force: {
      type: 'boolean',
      short: 'f',
      description: 'build although nothing has changed',
    },
    watch: {
      type: 'boolean',
      short: 'w',
      description: 'build again whenever a file changes',
    },
    explain: {
      type: 'boolean',
      description:
        'list what each target leaves out of the CV, and why (-v: its text)',
    },
    quiet: {
      type: 'boolean',
      short: 'q',
      description: 'say only what is wrong',
    },
    verbose: {type: 'boolean', short: 'v', description: 'say more'},
  },
  examples: [
    ['cvast build', 'what cvast.config.js says'],
    ['cvast build cv.md', 'all formats, into out/'],
    ['cvast build cv.md -t docx,text', 'two formats'],
    ['cvast build cv.md -t docx -o jane-doe.docx', 'one file'],
    ['cvast build cv.md --lang de', 'dates and standard titles in German'],
    ['cvast build cv.md --dates numeric', '03/2015 for March 2015'],
    ['cvast build cv.md --watch', 'again after every save'],
    ['cvast build --explain', 'and what was left out of which target'],
    ["cvast build 'cvs/**/*.md' -o out", 'many CVs at once'],
    ['cvast build - -t text -o - < cv.md', 'through a pipe'],
  ],
  run: runBuild,
}

async function runBuild(args: Arguments, io: Io): Promise<number> {
  const start = io.now()
  const threads = threadCount(lastValue(args, 'jobs'))
  if (args.flags.has('quiet') && args.flags.has('verbose'))
    throw new UsageError('Cannot be `--quiet` and `--verbose`, expected one')
  const quiet = args.flags.has('quiet') || lastValue(args, 'output') === '-'
  const jobs = await findJobs(args, io)
  if (args.flags.has('watch') && jobs.some(each => each.name === stdinName))
    throw new UsageError('Cannot watch standard input, expected a file')
  const bar = progress(jobs.length, jobs.length > 1 ? io.stderr : silent)
  const outcomes: BuildOutcome[] = []
  await runJobs(jobs, threads, io, outcome => {
    outcomes.push(outcome)
    bar.clear()
    if (!quiet) tell(outcome, jobs.length === 1, io)
    bar.step()
  })
  if (!quiet && jobs.length !== 1) summarise(outcomes, io.now() - start, io)
  if (!args.flags.has('quiet') && !args.flags.has('verbose'))
    tellHints(outcomes, io)
  if (args.flags.has('watch')) {
    const {watch} = await import('../watch.ts')
    await watch(jobs, outcomes, io, {
      // A changed config may change what is built, and where.
      refresh: () => findJobs(args, io),
      tell: outcome => {
        if (!quiet) tell(outcome, false, io)
      },
    })
    return 0
  }
  return outcomes.some(each => each.status === 'failed') ? 1 : 0
}

/** What the arguments ask for. */
async function findJobs(args: Arguments, io: Io): Promise<BuildJob[]> {
  const found = await findSources(
    args.positionals,
    lastValue(args, 'config'),
    io,
    lastValue(args, 'output'),
  )
  const part = lastValue(args, 'shard')
  return makeJobs(
    part === undefined ? found : shard(found, part),
    found,
    args,
    io,
  )
}

/** A stream that shows nothing. */
const silent = {isTTY: false, columns: 80, write: () => {}}

function threadCount(asked: string | undefined): number {
  if (asked === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,3}$/.test(asked))
    throw new UsageError(
      `Unexpected \`${asked}\` as \`--jobs\`, expected a number from 1`,
    )
  return Number(asked)
}

/**
 * Decides where everything goes before anything is done, so that two results
 * for one path, or one over a source, stop the run while nothing is written.
 */
async function makeJobs(
  sources: readonly Source[],
  all: readonly Source[],
  args: Arguments,
  io: Io,
): Promise<BuildJob[]> {
  const to = (args.values.get('to') ?? [])
    .flatMap(each => each.split(','))
    .map(each => each.trim())
    .filter(each => each !== '')
  const renderers = args.values.get('renderer') ?? []
  const transforms = askedTransforms(args)
  const out = lastValue(args, 'output')
  const toStdout = out === stdinName
  const files = all
    .filter(each => each.name !== stdinName)
    .map(each => resolve(io.cwd, each.name))
  const base = commonFolder(files)
  const jobs: BuildJob[] = []
  for (const config of new Set(sources.map(each => each.config)))
    await checkTargets(config, io)
  for (const {name, config} of sources) {
    const {targets} = await resolveTargets(
      {to, renderers, folders: foldersOf(name, config, io.cwd), cwd: io.cwd},
      config,
    )
    const usable = targets.filter(each => each.broken === undefined)
    if (toStdout && usable.length * sources.length > 1)
      throw new UsageError(
        `Cannot write ${usable.length * sources.length} results to standard output`,
        'Choose one: `-t text -o -`.',
      )
    // Many CVs keep their folders, so that equal names do not meet.
    const below =
      all.length > 1 && name !== stdinName
        ? relative(base, dirname(resolve(io.cwd, name)))
        : ''
    const paths = toStdout
      ? []
      : outputPaths(name, targets, {
          out,
          cwd: io.cwd,
          single: all.length === 1,
          below,
          defaultFolder: join(config.folder, config.config.out ?? 'out'),
        })
    jobs.push({
      name,
      to,
      renderers,
      transforms,
      configPath: config.path,
      paths,
      verbose: args.flags.has('verbose'),
      force: args.flags.has('force'),
      explain: args.flags.has('explain'),
    })
  }
  const configs = sources.flatMap(({config}) => config.path ?? [])
  guardPaths(
    jobs.flatMap(each => each.paths),
    [...files, ...configs],
    io.cwd,
  )
  return jobs
}

/** Says that there is more to know than was told. */
function tellHints(outcomes: readonly BuildOutcome[], io: Io): void {
  const hinted = outcomes.filter(each => each.hints > 0)
  const [first] = hinted
  if (first === undefined) return
  const sum = hinted.reduce((count, each) => count + each.hints, 0)
  const name = shownName(first.name)
  const what = hinted.length === 1 ? name : `${hinted.length} CVs`
  const file = hinted.length === 1 ? ` ${printable(first.name)}` : ''
  io.stderr.write(
    `${what}: ${sum} hint${sum === 1 ? '' : 's'}; see ${sum === 1 ? 'it' : 'them'} with \`cvast check${file}\`\n`,
  )
}

/** Says what was written: every file of a single CV, one line for others. */
function tell(outcome: BuildOutcome, alone: boolean, io: Io): void {
  const paint = colours(io.stdout, io.env)
  const {name, status, written, duration} = outcome
  if (alone)
    for (const {path, size} of written)
      io.stdout.write(
        `${shownPath(path, io.cwd)} ${paint.dim(formatSize(size))}\n`,
      )
  const line = {
    built: `${written.length} written in ${Math.round(duration)} ms`,
    unchanged: 'unchanged',
    failed: 'failed',
  }[status]
  if (status !== 'failed' || !alone)
    io.stdout.write(paint.dim(`${shownName(name)}: ${line}\n`))
}

function summarise(
  outcomes: readonly BuildOutcome[],
  duration: number,
  io: Io,
): void {
  const count = (status: BuildOutcome['status']) =>
    outcomes.filter(each => each.status === status).length
  const parts = (['built', 'unchanged', 'failed'] as const)
    .filter(status => count(status) > 0)
    .map(status => `${count(status)} ${status}`)
  io.stdout.write(
    `${outcomes.length} CVs: ${parts.join(', ') || 'nothing to do'} in ${Math.round(duration)} ms\n`,
  )
}

function shownName(name: string): string {
  return name === stdinName ? stdinPath : printable(name)
}
