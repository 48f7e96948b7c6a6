/** A word that is not where it should be. */
export interface LostWord {
  word: string
  /** Its index among the expected words. */
  index: number
  /** The expected words around it, to find the place. */
  context: string
}

/**
 * How far ahead of the last word found the next one is looked for. Wide enough
 * for what formats add between two words (labels, addresses, page numbers).
 */
const reach = 400

/**
 * Expected words that are missing in `found`, or out of order. `found` may hold
 * more. `lostWords(['a', 'b', 'c'], ['a', 'x', 'c'])` → b.
 */
export function lostWords(
  expected: readonly string[],
  found: readonly string[],
): LostWord[] {
  const lost: LostWord[] = []
  let at = 0
  for (const [index, word] of expected.entries()) {
    const next = indexWithin(found, word, at, at + reach)
    if (next >= 0) at = next + 1
    else
      lost.push({
        word,
        index,
        context: expected.slice(Math.max(0, index - 4), index + 5).join(' '),
      })
  }
  return lost
}

function indexWithin(
  list: readonly string[],
  item: string,
  from: number,
  to: number,
): number {
  for (let i = from; i < Math.min(to, list.length); i++)
    if (list[i] === item) return i
  return -1
}
