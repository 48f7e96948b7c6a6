/** Whether a name is in a script that writes the family name first. */
export function isEastAsian(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·\s]+$/u.test(
    text,
  )
}

/** Whether its letters are capital and small: only these have initials. */
export function hasCase(text: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(text)
}
