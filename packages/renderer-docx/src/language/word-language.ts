import {baseOf} from './base-of.ts'

/** Word checks spelling only for tags with a region; these are the usual. */
const regions: Readonly<Record<string, string>> = {
  ar: 'SA',
  bg: 'BG',
  bn: 'BD',
  ca: 'ES',
  cs: 'CZ',
  cy: 'GB',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'US',
  es: 'ES',
  et: 'EE',
  eu: 'ES',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR',
  ga: 'IE',
  gl: 'ES',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  id: 'ID',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  mt: 'MT',
  nb: 'NO',
  nl: 'NL',
  nn: 'NO',
  no: 'NO',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sk: 'SK',
  sl: 'SI',
  sq: 'AL',
  sr: 'RS',
  sv: 'SE',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN',
}

const wellFormed = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i

/** A tag as Word knows it: `de` → `de-DE`, `pt-BR` stays; no tag → `undefined`. */
export function wordLanguage(tag: string): string | undefined {
  if (!wellFormed.test(tag)) return undefined
  if (/^zh-hant$/i.test(tag)) return 'zh-TW'
  if (/^zh-hans$/i.test(tag)) return 'zh-CN'
  if (tag.includes('-')) return tag
  const base = baseOf(tag)
  const region = Object.hasOwn(regions, base) ? regions[base] : undefined
  return region ? `${base}-${region}` : base
}
