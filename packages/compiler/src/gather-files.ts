import type {Cv, OptionSpec, RenderContext, Report} from '@cvast/core'
import type {AnyRenderer} from './config.ts'
import type {Host} from './host.ts'
import {readImages} from './read-images.ts'

/**
 * Reads all files that the tree and the options name, so that renderers can
 * ask for them without waiting. What cannot be read is reported at its place.
 */
export async function gatherFiles(
  tree: Cv,
  {schema}: AnyRenderer,
  options: Readonly<Record<string, unknown>>,
  host: Host,
  report: Report,
): Promise<RenderContext<unknown>['read']> {
  const files = await readImages(tree, host, report)
  for (const [key, spec] of Object.entries<OptionSpec>(schema)) {
    const path = options[key]
    if (spec.type !== 'file' || typeof path !== 'string' || path === '')
      continue
    const result = await host.readFile(path)
    if ('bytes' in result) files.set(path, result.bytes)
    else if (result.reason === 'outside') report('unsafe-path', {path})
    else report('unreadable-file', {path, problem: result.problem})
  }
  return url => files.get(url)
}
