import {fold} from './fold.ts'

/**
 * The words of a title as they are compared: without case, accents, emoji,
 * marks, numbering. Spaced CJK is closed up, words for "and" become `&`.
 * `💼 2. WORK EXPERIENCE:` → `work experience`, `職 歴` → `職歴`
 */
export function titleWords(title: string, and: ReadonlySet<string>): string {
  return foldedTitleWords(
    fold(title.replace(numbering, '').replaceAll(shortcode, ' ')),
    and,
  )
}

/** The same for a title that is folded already and has no numbering. */
export function foldedTitleWords(
  title: string,
  and: ReadonlySet<string>,
): string {
  if (plainWord.test(title)) return title
  const words = plain.test(title) ? title.split(' ') : title.match(wordOrJoint)
  if (!words) return ''
  let result = ''
  let joined = false
  for (const word of words) {
    if (joints.has(word) || and.has(word)) {
      // Neither first, nor twice.
      joined = result !== ''
      continue
    }
    if (joined) result += ' & '
    else if (result !== '') result += ' '
    joined = false
    result += word
  }
  return notAscii.test(result) ? result.replaceAll(betweenCjk, '') : result
}

/** `1.`, `1)`, `2.3`, `IV.`, `A)`, `§ 3` */
const numbering =
  /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\.\d{1,2})*[.):、．]?|[IVX]{1,4}[.)]|[A-Ha-h][.)])\s+(?=\S)/u

/** `:briefcase:` */
const shortcode = /:[a-z0-9_+-]{2,40}:/g

const plainWord = /^[a-z]+$/
const plain = /^[a-z]+(?: [a-z]+)*$/
const notAscii = /[^\0-\x7f]/

const wordOrJoint =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.-])|[&+/,;、・·|]/gu

const joints: ReadonlySet<string> = new Set('&+/,;、・·|')

/** Blanks between Han and kana: `職 歴`. Korean has blanks of its own. */
const betweenCjk =
  /(?<=[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]) (?=[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff])/g
