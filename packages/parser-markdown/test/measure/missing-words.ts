import {type Cv, visit} from '@cvast/core'
import {decodeEntities} from '../../src/html/decode-entities.ts'

/**
 * Words of a source that are neither in the tree nor in a message. Markup is
 * taken off roughly: tags, comments, URLs of links, keys of the front matter.
 */
export function missingWords(
  source: string,
  tree: Cv,
  messages: readonly string[],
): string[] {
  const kept = new Map<string, number>()
  for (const word of words([...texts(tree), ...messages].join('\n')))
    kept.set(word, (kept.get(word) ?? 0) + 1)
  const text = decodeEntities(
    source
      .replace(/^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)\r?\n/, '')
      .replaceAll(/<!--[\s\S]*?-->/g, ' ')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
      // Keys of data in a fence, and attribute lists, are told once.
      .replaceAll(/^```(?:resume|ya?ml)[\s\S]*?^```/gm, data =>
        data.replaceAll(/^(\s*(?:-\s+)?)\w+:/gm, '$1'),
      )
      .replaceAll(/^```.*$/gm, ' ')
      .replaceAll(/\{:?\s?[.#][^{}\n]*\}/g, ' ')
      .replaceAll(/\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '] ')
      .replaceAll(/^\[[^\]]+\]:\s+\S+.*$/gm, ' ')
      .replaceAll(/\]\[[^\]]*\]/g, '] '),
  )
  return [...words(text)].filter(word => {
    const count = kept.get(word) ?? 0
    kept.set(word, count - 1)
    return count <= 0
  })
}

/** Everything that a tree says. */
function* texts(tree: Cv): Generator<string> {
  const found: string[] = []
  visit(tree, node => {
    if (node.type === 'person') found.push(node.name)
    if (node.type === 'contact')
      found.push(node.label ?? '', node.value, node.url ?? '')
    else if ('value' in node && typeof node.value === 'string')
      found.push(node.value)
    if (node.type === 'image') found.push(node.alt)
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      found.push(node.identifier)
    if (node.type === 'entry' && node.period) found.push(node.period.written)
    if (node.type === 'code') found.push(node.language ?? '', node.meta ?? '')
    if (node.type === 'list' && node.ordered)
      for (const [index] of node.children.entries())
        found.push(String((node.start ?? 1) + index))
  })
  yield* found
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
