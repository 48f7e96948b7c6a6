import {wordsIn} from '@cvast/renderer-testkit'

/**
 * Letters and digits that `found` has less often than `expected`: for readers
 * of PDFs, which cut and order words in their own way. `[]` when none is lost.
 */
export function missingLetters(
  expected: readonly string[],
  found: string,
): string[] {
  const left = count(wordsIn(found.normalize('NFKD')))
  return [...count(expected.flatMap(each => wordsIn(each.normalize('NFKD'))))]
    .map(
      ([letter, times]) => [letter, times - (left.get(letter) ?? 0)] as const,
    )
    .filter(([, lost]) => lost > 0)
    .map(([letter, lost]) => `${letter} × ${lost}`)
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of words.join('').replaceAll(/\p{M}/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
