import {fold} from './fold.ts'

/**
 * The words of a title as they are compared: without case, accents, emoji,
 * marks, numbering. Spaced CJK is closed up, words for "and" become `&`.
 * `💼 2. WORK EXPERIENCE:` → `work experience`, `職 歴` → `職歴`
 */
export function titleWords(title: string, and: ReadonlySet<string>): string {
  const words = fold(
    title.replace(numbering, '').replaceAll(shortcode, ' '),
  ).match(wordOrJoint)
  if (!words) return ''
  return words
    .map(word => (joint.test(word) || and.has(word) ? '&' : word))
    .join(' ')
    .replaceAll(betweenCjk, '')
    .replaceAll(/(?:^|(?<=& ))(?:& )+|(?: &)+$/g, '')
}

/** `1.`, `1)`, `2.3`, `IV.`, `A)`, `§ 3` */
const numbering =
  /^[\s*_#§]*(?:\d{1,2}(?:\.\d{1,2})*[.):、．]?|[IVX]{1,4}[.)]|[A-Ha-h][.)])\s+(?=\S)/u

/** `:briefcase:` */
const shortcode = /:[a-z0-9_+-]{2,40}:/g

const wordOrJoint =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.-])|[&+/,;、・·|]/gu

const joint = /^[&+/,;、・·|]$/

/** Blanks between Han, kana and hangul-free text: `職 歴`. */
const betweenCjk =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu
