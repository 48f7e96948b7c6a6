import type {Cv, Report} from '@cvast/core'
import type {Root} from 'mdast'
import {sourceTexts} from './source-texts.ts'
import {treeTexts} from './tree-texts.ts'
import {unusedDefinitions} from './unused-definitions.ts'
import {wordsIn} from './words-in.ts'

/**
 * The last look: a word of the source that is neither in the tree nor in a
 * message is reported where it stands. No reader above can lose one in
 * silence.
 */
export function tellLost(
  root: Root,
  tree: Cv,
  messages: readonly string[],
  report: Report,
): void {
  const kept = new Map<string, number>()
  const texts = treeTexts(tree)
  for (const text of texts)
    for (const word of wordsIn(text)) kept.set(word, (kept.get(word) ?? 0) + 1)
  // What is told once is told.
  for (const text of messages)
    for (const word of wordsIn(text)) kept.set(word, Number.POSITIVE_INFINITY)
  let joined: string | undefined
  /** `Ja**ne**` is one word in a name. */
  const isPart = (word: string) => {
    joined ??= texts.join('\n')
    return joined.includes(word)
  }
  for (const {label, identifier, url, title, position} of unusedDefinitions(
    root,
    isPart,
  )) {
    const text = `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`
    report('text-left-out', {text}, position)
  }
  for (const {text, position} of sourceTexts(root)) {
    const lost: string[] = []
    for (const word of wordsIn(text)) {
      const count = kept.get(word) ?? 0
      if (count > 0) kept.set(word, count - 1)
      else if (kept.has(word) || !isPart(word)) lost.push(word)
    }
    if (lost.length > 0)
      report('text-left-out', {text: lost.join(' ')}, position)
  }
}
