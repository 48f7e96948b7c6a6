/** A control space is not a place to cut: `a\ b`. */
const cut = /(?<!\\) /

/** `word.`, `word?”`: may end a sentence. Not `e.g.`, not `J.`. */
const sentenceEnd = /^[^.]{3,}[.!?…][)\]}'’”»“]*$/u

/** What begins a sentence. */
const sentenceStart = /^[([{'‘“„«\\a-z]*\p{Lu}/u

/**
 * Text as lines: every sentence begins one, and none is wider than `width`
 * unless a word is. So a changed sentence changes its own lines only.
 */
export function wrap(
  text: string,
  width: number,
  sentences: boolean,
): string[] {
  const lines: string[] = []
  for (const hard of text.split('\n')) {
    let current = ''
    let previous = ''
    for (const word of hard.split(cut)) {
      const full = current.length + 1 + word.length > width
      const begins =
        sentences && sentenceEnd.test(previous) && sentenceStart.test(word)
      if (current === '') current = word
      else if (full || begins) {
        lines.push(current)
        current = word
      } else current += ` ${word}`
      previous = word
    }
    lines.push(current)
  }
  return lines
}
