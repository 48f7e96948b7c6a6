import {baseOf} from './base-of.ts'

/** Which of Word's three sets of fonts and languages a script belongs to. */
export type Script = 'latin' | 'eastAsian' | 'complex'

const eastAsian = new Set(['zh', 'ja', 'ko', 'yue', 'wuu', 'cmn', 'nan'])
const rightToLeft = new Set([
  ...['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'syr', 'ckb'],
  ...['iw', 'arz', 'ary', 'apc', 'pnb', 'nqo'],
])

/** Script of a language: `ja` → `eastAsian`, `he` → `complex`. */
export function scriptOf(tag: string): Script {
  if (/-(?:arab|hebr|syrc|thaa|nkoo)\b/i.test(tag)) return 'complex'
  if (/-latn\b/i.test(tag)) return 'latin'
  const base = baseOf(tag)
  if (eastAsian.has(base)) return 'eastAsian'
  return rightToLeft.has(base) ? 'complex' : 'latin'
}
