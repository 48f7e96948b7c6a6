/**
 * Text as it is compared: case, accents and full-width forms away.
 * `Résumé` → `resume`, `ＣＶ` → `cv`. Kana keep their marks: パ is not ハ.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
}

const plain = /^[\0-\x7f]*$/

/** Accents of Latin letters, Arabic and Hebrew vowel signs, soft hyphens. */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640\u00ad]+/g
