/**
 * Characters that stand for marks while Markdown is parsed, so that the marks
 * are read as text. They are noncharacters: no text may hold them.
 */
const marks = '[]!*_~<>-+.)`$:|'

const first = 0xfd_d0

/** `[` → the character that stands for it. */
export function standIn(mark: string): string {
  const index = marks.indexOf(mark)
  return index < 0 ? mark : String.fromCharCode(first + index)
}

/** The marks again, wherever something stands for one. */
export function withMarks(text: string): string {
  return text.replaceAll(/[\ufdd0-\ufddf]/g, character => {
    return marks[character.charCodeAt(0) - first] ?? character
  })
}
