import {type AnyNode, type Cv, type Report, visit} from '@cvast/core'
import type {Host} from './host.ts'

/**
 * The pictures that a tree names, by the names they have there. What cannot be
 * read is reported at its place.
 */
export async function readImages(
  tree: Cv,
  host: Host,
  report: Report,
): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>()
  for (const [path, place] of imagesOf(tree)) {
    const result = await host.readImage(path)
    if ('bytes' in result) images.set(path, result.bytes)
    else if (result.reason === 'outside') report('unsafe-path', {path}, place)
    else report('unreadable-file', {path, problem: result.problem}, place)
  }
  return images
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
