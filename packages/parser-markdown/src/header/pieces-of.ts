import type {Phrasing} from '@cvast/core'
import {flatten} from '../line/flatten.ts'
import {classify} from './classify.ts'
import {behindTown} from './words.ts'

const separator = new RegExp(
  `\\s*(?:[\\n|｜;；·•]|(?!${behindTown})[,，、](?!\\d|\\s*(?:Inc|Ltd|LLC|LLP|GmbH|S\\.\\s?L|S\\.\\s?A|S\\.\\s?r|Ph|MD|B\\.V|e\\.V)\\b)|\\s[–—-]\\s|\\s/\\s|[\\u{2003}\\u{3000}])\\s*`,
  'gu',
)

/**
 * The pieces of a line. What is marked as a whole is one piece:
 * `**PhD, Physics**; Alpha` → `PhD, Physics`, `Alpha`. Brackets hold together.
 */
export function piecesOf(line: readonly Phrasing[]): string[] {
  const [first, ...rest] = line
  const whole = first && 'children' in first && rest.length > 0
  const head = whole ? flatten([first]) : ''
  const text = flatten(whole ? rest : line)
  const glued = whole && /^[\p{L}\p{N}]|^\s+[\p{L}\p{N}(（]/u.test(text)
  const pieces = split(whole && !glued ? text : head + text)
  return [...(whole && !glued ? [head] : []), ...pieces]
    .map(clean)
    .flatMap(byBlank)
    .filter(each => each !== '')
}

/** Splits at separators outside brackets. */
function split(text: string): string[] {
  const result: string[] = []
  let from = 0
  for (const found of text.matchAll(separator)) {
    if (isInside(text, from, found.index)) continue
    result.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...result, text.slice(from)]
}

/** Whether a bracket is open that is closed behind. */
function isInside(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  const close = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  return open > close && /^[^(（\n]*[)）]/u.test(text.slice(at))
}

const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** `株式会社アルファ エンジニア`: where a blank parts employer and role. */
function byBlank(piece: string): string[] {
  const words = piece.split(' ')
  if (words.length < 2 || words.length > 4 || !cjk.test(piece)) return [piece]
  const [first = '', ...rest] = words
  const behind = rest.join(' ')
  const [a, b] = [classify(first), classify(behind)]
  const parts =
    (a.organization && !a.role && b.role && !b.organization) ||
    (a.role && !a.organization && b.organization && !b.role)
  return parts ? [first, behind] : [piece]
}

export function clean(piece: string): string {
  return piece
    .replaceAll(/\p{Extended_Pictographic}\u{fe0f}?/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/gu, '')
    .replace(/(?<=[\p{Ll}\p{Lu}]{3})\.$/u, match =>
      /(?:Inc|Ltd|Corp)\.$/i.test(piece) ? match : '',
    )
    .trim()
}
