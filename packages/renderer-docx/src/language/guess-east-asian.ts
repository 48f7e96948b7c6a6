/**
 * Language of East Asian text that nobody named: kana are Japanese, Hangul is
 * Korean, and Han alone `fallback`.
 */
export function guessEastAsian(text: string, fallback: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja-JP'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko-KR'
  return fallback
}
