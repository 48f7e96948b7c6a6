import {wordsIn} from '@cvast/renderer-testkit'

/**
 * The first word whose letters do not follow those before it in `found`, where
 * words may be cut, joined, and parted by others: a footnote's mark sticks to
 * its word in a PDF. `undefined` when all are in order.
 */
export function firstOutOfOrder(
  expected: readonly string[],
  found: string,
): string | undefined {
  const letters = [...wordsIn(found).join('')]
  let at = 0
  for (const [index, word] of expected.entries())
    for (const letter of word) {
      const next = letters.indexOf(letter, at)
      if (next < 0)
        return expected.slice(Math.max(0, index - 3), index + 4).join(' ')
      at = next + 1
    }
  return undefined
}
