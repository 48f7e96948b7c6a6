/**
 * An address that stands in text as one word: blanks, controls and brackets
 * encoded, in ASCII also all letters beyond. `a b` → `a%20b`.
 */
export function spellUrl(url: string, ascii: boolean): string {
  const wellFormed = url.replaceAll(/\p{Surrogate}/gu, '\ufffd').trim()
  return wellFormed.replaceAll(
    ascii ? /[^!-;=?-~]+/gu : /[\s\p{Cc}\p{Cf}<>]+/gu,
    encodeURIComponent,
  )
}
