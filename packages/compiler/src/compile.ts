import {type Cv, deepFreeze, type Output, reporter} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {applyTransforms, mainLanguage} from '@cvast/transforms'
import {VFile} from 'vfile'
import {addPublications} from './add-publications.ts'
import {applyPlugins} from './apply-plugins.ts'
import {attachments} from './attachments.ts'
import {
  type BibliographyReader,
  bibliographyReader,
} from './bibliography-reader.ts'
import {describeError} from './describe-error.ts'
import type {ExtraFile} from './extra-file.ts'
import {gatherFiles} from './gather-files.ts'
import {hasError} from './has-error.ts'
import type {Host} from './host.ts'
import type {ReadyTarget} from './ready-target.ts'
import {rememberedParse} from './remembered-parse.ts'
import {targetOptions} from './target-options.ts'
import {withPlugins} from './with-plugins.ts'

/** What became of one target. */
export interface Result {
  readonly target: ReadyTarget
  /** Absent when there is an error: then nothing may be written. */
  readonly output?: Output
  /** Files to write beside it. */
  readonly extras?: readonly ExtraFile[]
  /** What was rendered: the CV as this target has it. */
  readonly tree?: Cv
  /** The source again, with the messages of this target. */
  readonly file: VFile
}

/** What became of one source. */
export interface Compilation {
  /** The source, with the messages about itself. */
  readonly file: VFile
  readonly tree: Cv
  /** One per target, in their order; none when the source has an error. */
  readonly results: readonly Result[]
}

/**
 * Parses `file` once and renders it once per target. Messages about the source
 * are added to `file`. Never throws for what a source or a renderer does.
 */
export async function compile(
  file: VFile,
  targets: readonly ReadyTarget[],
  host: Host,
): Promise<Compilation> {
  const tree = parse(file)
  const reparse = rememberedParse(file, tree)
  // Whoever is not ours cannot spoil the tree for the targets after it.
  if (targets.some(each => each.foreign)) deepFreeze(tree)
  const works = bibliographyReader(host)
  const results = hasError(file)
    ? []
    : await Promise.all(
        targets.map(each => render(tree, file, each, host, {works, reparse})),
      )
  return {file, tree, results}
}

/** What all targets of one source use. */
interface Shared {
  works: BibliographyReader
  reparse: (text: string) => Cv
}

/** The way of one target: list the works, transform, read what it names, render. */
async function render(
  source: Cv,
  {path, value}: VFile,
  target: ReadyTarget,
  host: Host,
  {works, reparse}: Shared,
): Promise<Result> {
  const file = new VFile({path, value})
  const report = reporter(file)
  const {broken, plugins = []} = target
  const {name, format} = target.renderer
  if (broken !== undefined) {
    report('not-a-renderer', {name, problem: broken})
    return {target, file}
  }
  const options = targetOptions(target, report)
  // Each has its own: dates can be changed.
  const date = new Date(host.date)
  const context = {report, date, format}
  const extended = applyPlugins(source, plugins, context)
  if (hasError(file)) return {target, file}
  try {
    const renderer = withPlugins(target.renderer, plugins)
    const {tree: filled, extras} = await addPublications(
      extended,
      target,
      works,
      report,
    )
    const tree = applyTransforms(filled, target.transforms ?? {}, report)
    const read = await gatherFiles(tree, renderer, options, host, report)
    const {attach, files} = attachments(read)
    const pending: unknown = renderer.render(tree, {
      options,
      report,
      date,
      lang: mainLanguage(tree),
      read,
      attach,
      parse: reparse,
    })
    const output =
      isThenable(pending) && host.within
        ? await host.within(Promise.resolve(pending))
        : await pending
    const problem = outputProblem(output)
    if (problem !== undefined) report('renderer-failed', {name, problem})
    else if (!hasError(file)) {
      const beside = [...(hasPublications(tree) ? extras : []), ...files()]
      return {
        target,
        output: output as Output,
        tree,
        ...(beside.length > 0 ? {extras: beside} : {}),
        file,
      }
    }
  } catch (error) {
    const {problem, place, extra} = describeError(error)
    report('renderer-failed', {name, problem}, place, extra)
  }
  return {target, file}
}

/** Works that a target leaves out are in no file beside it. */
function hasPublications({children}: Cv): boolean {
  return children.some(
    each => each.type === 'section' && each.kind === 'publications',
  )
}

/** Also promises of other libraries. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  )
}

function outputProblem(output: unknown): string | undefined {
  if (typeof output === 'string')
    return /\p{Surrogate}/u.test(output)
      ? 'expected text that UTF-8 can hold, found half a character'
      : undefined
  return output instanceof Uint8Array
    ? undefined
    : `expected text or bytes, found ${kindOf(output)}`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}
