import {fold} from '@cvast/locales'
import type {Token} from './token.ts'

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Token['gap'] = 'none'
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code, text, at)
    if (kind === Class.Blank) {
      if (code === 10 || code === 13) gap = 'line'
      else if (gap === 'none') gap = 'blank'
      at++
      continue
    }
    if (kind === Class.Ignored) {
      at++
      continue
    }
    const start = at
    at += code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1
    if (kind === Class.Digit || kind === Class.Letter)
      while (at < text.length && sameRun(kind, text, at)) at++
    const token = makeToken(kind, text.slice(start, at), start, gap)
    gap = 'none'
    const last = tokens.at(-1)
    // `--` and `->` are one sign.
    const goesOn = token.key === '-' || token.key === '>'
    if (goesOn && last?.key === '-' && token.gap === 'none') last.end = at
    else if (token.key === 'ー' && last && beforeDash(last)) {
      token.kind = 'sign'
      token.key = '-'
      tokens.push(token)
    } else tokens.push(token)
  }
  return tokens
}

const Class = {Blank: 0, Ignored: 1, Digit: 2, Letter: 3, Char: 4, Sign: 5}

function sameRun(kind: number, text: string, at: number): boolean {
  return classOf(text.charCodeAt(at), text, at) === kind
}

/** The katakana length mark is typed for a dash, too: `2015年ー2017年`. */
function beforeDash(last: Token): boolean {
  return last.kind === 'number' || last.key === '年' || last.key === '月'
}

function makeToken(
  kind: number,
  raw: string,
  start: number,
  gap: Token['gap'],
): Token {
  const end = start + raw.length
  if (kind === Class.Digit) {
    const key = asciiDigits(raw)
    // Longer numbers are no part of any date.
    const value = key.length > 4 ? -1 : Number(key)
    return {kind: 'number', key, start, end, gap, value}
  }
  if (kind === Class.Letter)
    return {kind: 'word', key: fold(raw), start, end, gap, value: 0}
  if (kind === Class.Char)
    return {kind: 'char', key: raw, start, end, gap, value: 0}
  return {kind: 'sign', key: signs.get(raw) ?? raw, start, end, gap, value: 0}
}

function asciiDigits(raw: string): string {
  if (raw.charCodeAt(0) < 128 && /^[0-9]+$/.test(raw)) return raw
  let result = ''
  for (let i = 0; i < raw.length; i++)
    result += digitValue(raw.charCodeAt(i)).toString()
  return result
}

/** ASCII, full-width, Arabic, Persian; -1 for anything else. */
function digitValue(code: number): number {
  for (const zero of [0x30, 0xff10, 0x660, 0x6f0])
    if (code >= zero && code < zero + 10) return code - zero
  return -1
}

function classOf(code: number, text: string, at: number): number {
  if (code < 128) return ascii[code] as number
  if (code < 0x250) {
    if (code === 0xa0) return Class.Blank
    if (code === 0xad) return Class.Ignored
    // `ª` and `º` are letters: `3º`.
    return code === 0xaa ||
      code === 0xba ||
      (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? Class.Letter
      : Class.Sign
  }
  if (isChar(code)) return Class.Char
  if (digitValue(code) >= 0) return Class.Digit
  if (isIgnored(code)) return Class.Ignored
  const point = String.fromCodePoint(text.codePointAt(at) as number)
  if (code >= 0xd800 && code < 0xdc00) return Class.Sign
  if (blank.test(point)) return Class.Blank
  return letter.test(point) ? Class.Letter : Class.Sign
}

/** Han, kana, hangul. */
function isChar(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30fe && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

/** Zero-width: joiners, marks of direction, byte order mark, selectors. */
function isIgnored(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

const letter = /[\p{L}\p{M}]/u
const blank = /\s/

const ascii = Array.from({length: 128}, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[0-9]/.test(char)) return Class.Digit
  if (/[A-Za-z]/.test(char)) return Class.Letter
  return code <= 32 || code === 127 ? Class.Blank : Class.Sign
})

/** Signs that are read as others. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-': '‐‑‒–—―−﹘﹣－⁃⸺→➔⟶➝',
    '~': '〜～∼˜∽',
    "'": '’‘´ʼ＇′׳',
    '/': '／⁄∕',
    '.': '．。｡',
    ',': '，、､',
    ':': '：',
    ';': '；',
    '(': '（',
    ')': '）',
    '[': '［【〔「',
    ']': '］】〕」',
    '&': '＆',
  }).flatMap(([key, list]) => [...list].map(each => [each, key] as const)),
)
