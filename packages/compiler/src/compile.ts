import {
  type Cv,
  type Output,
  type Report,
  reporter,
  resolveOptions,
} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {transforms} from '@cvast/transforms'
import {VFile} from 'vfile'
import {gatherFiles} from './gather-files.ts'
import {hasError} from './has-error.ts'
import type {Host} from './host.ts'
import type {ReadyTarget} from './ready-target.ts'

/** What became of one target. */
export interface Result {
  readonly target: ReadyTarget
  /** Absent when there is an error: then nothing may be written. */
  readonly output?: Output
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
  const results = hasError(file)
    ? []
    : await Promise.all(targets.map(each => render(tree, file, each, host)))
  return {file, tree, results}
}

/** The way of one target: transform, read what it names, render. */
async function render(
  source: Cv,
  {path, value}: VFile,
  target: ReadyTarget,
  host: Host,
): Promise<Result> {
  const file = new VFile({path, value})
  const report = reporter(file)
  const {renderer} = target
  const options = targetOptions(target, report)
  if (hasError(file)) return {target, file}
  try {
    const tree = transforms.reduce(
      (tree, {transform}) => transform(tree, target.transforms ?? {}, report),
      source,
    )
    const read = await gatherFiles(tree, renderer, options, host, report)
    const output = await renderer.render(tree, {
      options,
      report,
      date: host.date,
      read,
      parse: text => parse(text),
    })
    const problem = outputProblem(output)
    if (problem) report('renderer-failed', {name: renderer.name, problem})
    return hasError(file) ? {target, file} : {target, output, file}
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    report('renderer-failed', {name: renderer.name, problem}, undefined, {
      ...(error instanceof Error && error.stack ? {note: error.stack} : {}),
    })
    return {target, file}
  }
}

/** The preset's options under the target's own, checked. */
function targetOptions(
  {renderer, preset, options}: ReadyTarget,
  report: Report,
): Record<string, unknown> {
  const {format, presets, schema} = renderer
  const known = preset !== undefined && Object.hasOwn(presets, preset)
  if (preset !== undefined && !known)
    report('option-type', {
      option: 'preset',
      format,
      found: preset,
      expected: `one of ${Object.keys(presets).join(', ') || 'none'}`,
    })
  const base = known ? presets[preset] : {}
  return resolveOptions(schema, {...base, ...options}, format, report)
}

function outputProblem(output: unknown): string | undefined {
  return typeof output === 'string' || output instanceof Uint8Array
    ? undefined
    : `expected text or bytes, found ${output === null ? 'null' : typeof output}`
}
