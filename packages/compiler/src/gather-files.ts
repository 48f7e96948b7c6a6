import {
  type AnyNode,
  type Cv,
  type OptionSpec,
  type RenderContext,
  type Report,
  visit,
} from '@cvast/core'
import type {AnyRenderer} from './config.ts'
import type {Host, ReadResult} from './host.ts'

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
  const files = new Map<string, Uint8Array>()
  for (const [url, place] of imagesOf(tree))
    keep(url, await host.readImage(url), place)
  for (const [key, spec] of Object.entries<OptionSpec>(schema)) {
    const path = options[key]
    if (spec.type === 'file' && typeof path === 'string' && path !== '')
      keep(path, await host.readFile(path))
  }
  return url => files.get(url)

  function keep(url: string, result: ReadResult, place?: AnyNode): void {
    if ('bytes' in result) files.set(url, result.bytes)
    else if (result.reason === 'outside')
      report('unsafe-path', {path: url}, place)
    else report('unreadable-file', {path: url, problem: result.problem}, place)
  }
}

/** Every picture that the tree names, with the first node that names it. */
function imagesOf(tree: Cv): Map<string, AnyNode> {
  const images = new Map<string, AnyNode>()
  const add = (url: string, node: AnyNode) => {
    if (!images.has(url)) images.set(url, node)
  }
  visit(tree, node => {
    if (node.type === 'image') add(node.url, node)
    if (node.type === 'person' && node.photo) add(node.photo, node)
  })
  return images
}
