import type {Phrasing, Text} from '@cvast/core'
import type {Context} from '../context.ts'
import {slicePosition} from './slice-position.ts'

/** What an address starts with, or the middle of an e-mail address. */
const anchor = /https?:\/\/|www\.|@/gi
const urlEnd =
  /[^\s<>"`\u{3000}-\u{30ff}\u{3400}-\u{9fff}\u{ac00}-\u{d7a3}\u{ff00}-\u{ffef}]*/uy
const mailStart = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u
const mailEnd = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy
const domain = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/u

/** Longest part before the `@`. */
const longestLocal = 64

/**
 * Bare addresses become links: `see www.example.org.` → `see `, a link, `.`.
 * One that the source escapes (`http\://…`) stays text.
 */
export function linkAddresses(node: Text, context: Context): Phrasing[] {
  const {value} = node
  anchor.lastIndex = 0
  if (!anchor.test(value)) return [node]
  const source = node.position
    ? context.source.slice(
        node.position.start.offset ?? 0,
        node.position.end.offset ?? 0,
      )
    : value
  const exact = source === value
  const result: Phrasing[] = []
  let done = 0
  let sourceAt = 0
  anchor.lastIndex = 0
  for (let found = anchor.exec(value); found; found = anchor.exec(value)) {
    const range =
      found[0] === '@'
        ? mailAt(value, found.index, done)
        : urlAt(value, found.index, done, found[0].length)
    if (!range) continue
    const written = value.slice(range.start, range.end)
    anchor.lastIndex = range.end
    const inSource = exact ? range.start : source.indexOf(written, sourceAt)
    if (inSource < 0) continue
    sourceAt = inSource + written.length
    const lineStart = value.lastIndexOf('\n', range.start) < 0
    const place = (from: number, to: number) => {
      const position =
        exact && lineStart
          ? slicePosition(node.position, from, to - from)
          : node.position
      return position ? {position} : {}
    }
    if (range.start > done)
      result.push({
        type: 'text',
        value: value.slice(done, range.start),
        ...place(done, range.start),
      })
    result.push({
      type: 'link',
      url: range.scheme + written,
      children: [
        {type: 'text', value: written, ...place(range.start, range.end)},
      ],
      ...place(range.start, range.end),
    })
    done = range.end
  }
  if (done === 0) return [node]
  if (done < value.length)
    result.push({
      type: 'text',
      value: value.slice(done),
      ...(exact && !value.includes('\n')
        ? {
            position: slicePosition(node.position, done, value.length - done),
          }
        : node.position
          ? {position: node.position}
          : {}),
    } as Text)
  return result
}

interface Range {
  start: number
  end: number
  scheme: string
}

function urlAt(
  value: string,
  start: number,
  from: number,
  prefix: number,
): Range | undefined {
  if (start > from && /[\p{L}\p{N}]/u.test(value[start - 1] ?? '')) return
  urlEnd.lastIndex = start
  const end = start + trimmed(urlEnd.exec(value)?.[0] ?? '')
  const rest = value.slice(start + prefix, end)
  const host = domain.exec(rest)?.[0]
  if (host === undefined) return
  const isWww = /^www/i.test(value.slice(start, end)) && prefix === 4
  return {start, end, scheme: isWww ? 'http://' : ''}
}

/** Length without the punctuation that ends the sentence around. */
function trimmed(url: string): number {
  let end = url.length
  let opened = 0
  let closed = 0
  for (const character of url) {
    if (character === '(') opened++
    if (character === ')') closed++
  }
  for (; end > 0; end--) {
    const last = url[end - 1] ?? ''
    if (last === ')' && closed > opened) closed--
    else if (!'?!.,:;*_~\'"]}|\\”’»'.includes(last)) break
  }
  return end
}

function mailAt(value: string, at: number, from: number): Range | undefined {
  const before = value.slice(Math.max(from, at - longestLocal), at)
  const local = mailStart
    .exec(before)?.[0]
    .replace(/^[.!#$%&'*/=?^`{|}~-]+/, '')
  mailEnd.lastIndex = at + 1
  const host = mailEnd.exec(value)?.[0]
  if (!local || !host || local.endsWith('.')) return
  if (!/\.[\p{L}]{2,}[\p{L}\p{N}-]*$/u.test(host)) return
  const trim = host.replace(/-+$/, '')
  return {
    start: at - local.length,
    end: at + 1 + trim.length,
    scheme: 'mailto:',
  }
}
