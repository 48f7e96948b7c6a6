import {baseOf} from './base-of.ts'

/** Typefaces that come with Word. */
const fonts: Readonly<Record<string, string>> = {
  ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
  zh: 'Microsoft YaHei',
}

/** Typeface for an East Asian language: `ja` → `Yu Gothic`. */
export function eastAsianFont(tag: string): string {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(tag)) return 'Microsoft JhengHei'
  const base = baseOf(tag)
  return (Object.hasOwn(fonts, base) && fonts[base]) || 'Microsoft YaHei'
}
