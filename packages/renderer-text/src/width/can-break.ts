/**
 * Whether a line may end between two characters that no blank parts: beside
 * ideographs and kana, but no closing mark begins a line and no opening one
 * ends it (kinsoku; JIS X 4051, UAX #14). Hangul breaks at blanks only, as
 * Korean is written today. A zero width space always allows it.
 *
 * `canBreak('東', '京')` → true, `canBreak('京', '。')` → false
 */
export function canBreak(before: string, after: string): boolean {
  if (before === '\u200b') return true
  if (glue.test(before) || glue.test(after)) return false
  if (!ideographic.test(before) && !ideographic.test(after)) return false
  if (noEnd.test(before) || noStart.test(after)) return false
  return !(pairs.test(before) && before === after)
}

/** Holds its neighbours together: no-break blanks and joiners. */
const glue = /^[\u00a0\u2007\u202f\u2060\ufeff]/

/**
 * Ideographs, kana, bopomofo, Yi, CJK marks and fullwidth forms; blocks, not
 * properties, so that every engine agrees.
 */
const ideographic =
  /^[\u2e80-\u2fff\u3001-\u312f\u3190-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\u{1b000}-\u{1b16f}\u{20000}-\u{3fffd}]/u

/** Must not begin a line. */
const noStart =
  /^[!%),.:;?\]}¢°’”›»‐–—…‥‰′″℃、。〃々〆〕〉》」』】〗〙〟〜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーヽヾゝゞ・：；？！‼⁇⁈⁉）］｝，．｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ％￠〻ㇰ-ㇿ]/u

/** Must not end a line. */
const noEnd = /^[([{$£¥€#‘“‹«〈《「『【〔〖〘〝（［｛｢＄￡￥＃№]/u

/** Not parted from another of its own kind. */
const pairs = /^[—…‥―]/u
