import {resolve} from 'node:path'
import {compile, hasError, type Result} from '@cvast/compiler'
import {VFile} from 'vfile'
import {buildCache} from './build-cache.ts'
import type {BuildJob, BuildOutcome} from './build-job.ts'
import {type ExtraOutput, extraOutput} from './extra-output.ts'
import {diskHost} from './host.ts'
import type {Io} from './io.ts'
import {loadConfig, noConfig} from './load-config.ts'
import {readSource, reason, stdinName} from './read-source.ts'
import {foldersOf} from './renderers/folders-of.ts'
import {mergeMessages} from './report/merge-messages.ts'
import {printMessages, severity} from './report/print-messages.ts'
import {resolveTargets} from './resolve-targets.ts'
import {shownPath} from './shown-path.ts'
import {targetLabel} from './target-label.ts'
import {type FileToWrite, writeAtomic} from './write-atomic.ts'

/** Compiles one CV and writes what came of it. */
export async function buildOne(job: BuildJob, io: Io): Promise<BuildOutcome> {
  const start = io.now()
  const {name, to, renderers, paths, verbose} = job
  const [file, config] = await Promise.all([
    readSource(name, io),
    job.configPath === undefined
      ? noConfig(io)
      : loadConfig(job.configPath, io.cwd, io),
  ])
  const {targets, modules} = await resolveTargets(
    {
      to,
      renderers,
      transforms: job.transforms,
      folders: foldersOf(name, config, io.cwd),
      cwd: io.cwd,
    },
    config,
  )
  const source = name === stdinName ? undefined : resolve(io.cwd, name)
  const cache =
    source === undefined || paths.length === 0
      ? undefined
      : buildCache(job, file.value as Uint8Array, targets, io)
  const done = (
    status: BuildOutcome['status'],
    written: BuildOutcome['written'] = [],
  ) => ({
    name,
    status,
    written,
    read: [...read],
    hints,
    duration: io.now() - start,
  })
  let hints = 0
  const read = new Set(modules)
  const disk = diskHost(source, config.folder, io, path => read.add(path))
  if (!job.force && !job.explain && (await cache?.isFresh(disk)))
    return done('unchanged')

  const {file: parsed, results} = await compile(
    file,
    targets,
    cache ? cache.watch(disk) : disk,
  )
  io.compiled()
  const print = {info: verbose, stacks: verbose}
  const all = new VFile({path: parsed.path, value: parsed.value})
  all.messages.push(
    ...parsed.messages,
    ...results.filter(isBroken).flatMap(each => each.file.messages),
    ...mergeMessages(
      results
        .filter(each => !isBroken(each))
        .map(({target, file}) => ({name: targetLabel(target, targets), file})),
    ),
  )
  printMessages(all, io, print)
  hints = parsed.messages.filter(each => severity(each) === 'info').length
  let well = !hasError(parsed)
  const written: Array<{path: string; size: number}> = []
  const files: Array<FileToWrite & {data: Uint8Array; beside: ExtraOutput[]}> =
    []
  const extras: ExtraOutput[] = []
  for (const [index, {output, extras: more}] of results.entries()) {
    if (output === undefined) {
      well = false
      continue
    }
    const bytes =
      typeof output === 'string' ? new TextEncoder().encode(output) : output
    const path = paths[index]
    if (path === undefined) {
      io.stdout.write(bytes)
      continue
    }
    const beside = (more ?? []).map(each => extraOutput(path, each))
    files.push({path, data: bytes, beside})
  }
  const problems = await writeAtomic(files)
  for (const [index, {path, data, beside}] of files.entries()) {
    const problem = problems[index]
    if (problem === undefined) {
      written.push({path, size: data.length})
      extras.push(...beside)
    } else {
      well = false
      io.stderr.write(
        `cvast: Cannot write \`${shownPath(path, io.cwd)}\`: ${reason(problem)}\n`,
      )
    }
  }
  if (extras.length > 0) {
    const {writeExtras} = await import('./write-extras.ts')
    const inputs = [...read, ...(source === undefined ? [] : [source])]
    const done = await writeExtras(extras, [...inputs, ...paths], io)
    written.push(...done.written)
    well &&= done.well
  }
  if (job.explain) {
    const {explain} = await import('./report/explain.ts')
    const stream = paths.length > 0 ? io.stdout : io.stderr
    explain(results, paths, stream, io, {verbose})
  }
  const silent = [parsed, ...results.map(each => each.file)].every(each =>
    each.messages.every(message => severity(message) === 'info'),
  )
  // What has something to say is built, and said, every time.
  if (well && silent)
    cache?.store(
      files.map(each => each.data),
      extras,
    )
  return done(well ? 'built' : 'failed', written)
}

/** Whether there is no renderer, so that its name says nothing. */
function isBroken({target}: Result): boolean {
  return target.broken !== undefined
}
