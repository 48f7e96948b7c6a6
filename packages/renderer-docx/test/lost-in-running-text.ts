/** What a page puts between two words at most: footers, notes. */
const reach = 1500

/**
 * Words that are not in `text`, in order, where blanks mean nothing: a page
 * parts what a paragraph joins (`1` and a raised `st`).
 */
export function lostInRunningText(
  expected: readonly string[],
  text: string,
): string[] {
  const running = text.normalize('NFC').replaceAll(/\s+/g, '')
  const lost: string[] = []
  let at = 0
  for (const word of expected) {
    const found = running.indexOf(word, at)
    if (found < 0 || found > at + reach) lost.push(word)
    else at = found + word.length
  }
  return lost
}
