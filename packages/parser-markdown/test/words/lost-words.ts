import {type Cv, visit} from '@cvast/core'

/** Words that no text has by chance: `w12q`. */
const made = /w\d+q/g

/**
 * Made-up words of a source that are neither in the tree nor in a message.
 * Comments of the author are no words of the CV.
 */
export function lostWords(
  source: string,
  tree: Cv,
  messages: readonly string[],
): string[] {
  const kept = new Set([...said(tree), ...messages].join('\n').match(made))
  const asked = source.replaceAll(/<!--[\s\S]*?-->/g, ' ').match(made) ?? []
  return asked.filter(word => !kept.has(word))
}

/** All text of a tree: every field that is one, wherever it stands. */
function said(tree: Cv): string[] {
  const result: string[] = []
  const take = (value: unknown) => {
    if (typeof value === 'string') result.push(value)
  }
  visit(tree, node => {
    for (const value of Object.values(node)) take(value)
    if ('period' in node && node.period) take(node.period.written)
    if (node.type === 'cv')
      for (const value of Object.values(node.children[0])) take(value)
  })
  return result
}
