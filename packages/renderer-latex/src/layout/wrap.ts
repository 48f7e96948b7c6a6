/** A control space is not a place to cut: `a\ b`. */
const cut = /(?<!\\) /

/** `word.`, `word?”`: may end a sentence. Not `e.g.`, not `J.`. */
const sentenceEnd = /^[^.]{3,}[.!?…][)\]}'’”»“]*$/u

/** What begins a sentence. */
const sentenceStart = /^[([{'‘“„«\\a-z]*\p{Lu}/u

/** Shorter ones stay on a line with their neighbour. */
const shortest = 40

/**
 * Text as lines, none wider than `width` unless a word is. With `sentences`,
 * every longer sentence begins one, so that a changed sentence changes its own
 * lines only.
 */
export function wrap(
  text: string,
  width: number,
  sentences: boolean,
): string[] {
  const lines: string[] = []
  for (const hard of text.split('\n')) {
    let current = ''
    let length = 0
    let previous = ''
    for (const word of hard.split(cut)) {
      const full = current.length + 1 + word.length > width
      const begins =
        sentences &&
        length >= shortest &&
        sentenceEnd.test(previous) &&
        sentenceStart.test(word)
      if (begins) length = 0
      if (current === '') current = word
      else if (full || begins) {
        lines.push(current)
        current = word
      } else current += ` ${word}`
      length += word.length + 1
      previous = word
    }
    lines.push(current)
  }
  return lines
}
