import type {AnyRenderer} from '@cvast/compiler'
import {rendererProblem} from '@cvast/core'
import {formatNames} from '../formats.ts'
import type {LoadedConfig} from '../load-config.ts'
import {UsageError} from '../usage-error.ts'
import type {FoundRenderer} from './found-renderer.ts'
import {loadRenderers, type Whereabouts} from './load-renderers.ts'
import {standIn} from './stand-in.ts'

/** What a run has beside our own formats. */
export interface OtherRenderers {
  /** Of the config's `renderers`. */
  ofConfig: readonly FoundRenderer[]
  /** Of `--renderer`. */
  named: readonly FoundRenderer[]
}

/**
 * The renderers that the config and `--renderer` bring. Two for one format, or
 * one for a format of ours, stop the run: nobody could tell which is meant.
 */
export async function otherRenderers(
  {config, folder, path}: LoadedConfig,
  names: readonly string[],
  {folders, cwd}: {folders: readonly string[]; cwd: string},
): Promise<OtherRenderers> {
  const load = (name: string, by: string, where: Whereabouts) =>
    loadRenderers(name, by, where)
  const ofConfig = await Promise.all(
    (config.renderers ?? []).map(async (value: unknown, index) =>
      typeof value === 'string'
        ? load(value, 'of the config', {folder, folders})
        : [ofValue(value, `renderers[${index}]`, path)],
    ),
  )
  const named = await Promise.all(
    names.map(name => load(name, '`--renderer`', {folder: cwd, folders})),
  )
  const result = {ofConfig: ofConfig.flat(), named: named.flat()}
  refuseDoubles([...result.ofConfig, ...result.named])
  return result
}

/** A value out of the config, which nobody has checked. */
export function ofValue(
  value: unknown,
  place: string,
  path = 'cvast.config.js',
): FoundRenderer {
  const by = `\`${place}\` of \`${path}\``
  const problem = rendererProblem(value)
  const name = nameOf(value) ?? place
  return problem === undefined
    ? {renderer: value as AnyRenderer, origin: `\`${name}\` (${by})`}
    : {renderer: standIn(name), origin: by, broken: problem}
}

function nameOf(value: unknown): string | undefined {
  const named =
    typeof value === 'object' && value !== null && 'name' in value && value.name
  return typeof named === 'string' ? named : undefined
}

function refuseDoubles(found: readonly FoundRenderer[]): void {
  const byFormat = new Map<string, FoundRenderer>()
  for (const each of found) {
    if (each.broken !== undefined) continue
    const {format} = each.renderer
    const other = byFormat.get(format)
    if (other?.renderer === each.renderer) continue
    const first = formatNames.has(format) ? 'cvast itself' : other?.origin
    if (first !== undefined)
      throw new UsageError(
        `Unexpected second renderer for \`${format}\`: ${first} and ${each.origin}`,
        'Leave one out, or give it another format: `renderer.with({format: …})`.',
      )
    byFormat.set(format, each)
  }
}
