import {decodeEntities} from './decode-entities.ts'

/** A piece of HTML. Offsets count from the start of the source text. */
export type HtmlToken =
  | {
      type: 'open'
      name: string
      attributes: ReadonlyMap<string, string>
      /** `<br/>`, or an element that never has content. */
      empty: boolean
      start: number
      end: number
    }
  | {type: 'close'; name: string; start: number; end: number}
  | {type: 'text'; value: string; start: number; end: number}
  | {type: 'comment'; value: string; start: number; end: number}

/** Elements without content. */
const empty = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'title', 'textarea'])

/**
 * Cuts HTML into tags, text and comments: the small part of the standard's
 * tokenizer that tells words from markup. Whatever is no tag is text:
 * `a < b <b>c</b>` → `a < b `, open b, `c`, close b.
 */
export function tokenize(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  let textStart = 0
  /** No `-->` behind this place: do not look again. */
  let noCommentEnd = false
  const text = (end: number) => {
    if (end > textStart)
      tokens.push({
        type: 'text',
        value: decodeEntities(html.slice(textStart, end)),
        start: textStart,
        end,
      })
  }
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start < 0) break
    if (html.startsWith('<!--', start) && !noCommentEnd) {
      const close = html.indexOf('-->', start + 4)
      if (close >= 0) {
        text(start)
        const value = html.slice(start + 4, close)
        at = textStart = close + 3
        tokens.push({type: 'comment', value, start, end: at})
        continue
      }
      noCommentEnd = true
    }
    const end = tagEnd(html, start)
    if (end === undefined) {
      at = start + 1
      continue
    }
    text(start)
    at = textStart = end
    const source = html.slice(start, end)
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(source)?.[1]?.toLowerCase()
    if (name === undefined) continue
    if (source.startsWith('</')) {
      tokens.push({type: 'close', name, start, end})
      continue
    }
    const attributes = readAttributes(source.slice(name.length + 1))
    const isEmpty = empty.has(name) || source.endsWith('/>')
    tokens.push({type: 'open', name, attributes, empty: isEmpty, start, end})
    if (!raw.has(name) || isEmpty) continue
    const rest = html.slice(at)
    const length = rest.search(new RegExp(`</${name}`, 'i'))
    at = length < 0 ? html.length : at + length
    if (at > textStart)
      tokens.push({
        type: 'text',
        value: html.slice(textStart, at),
        start: textStart,
        end: at,
      })
    textStart = at
  }
  text(html.length)
  return tokens
}

const tag =
  /<(?:[a-z][^\s/>]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s*\/(?!>))*\s*\/?>|\/[a-z][^\s>]*\s*>|![a-z][^>]*>|\?[^>]*\?>)/iy

/** Where the tag ends that starts here, if one does. */
function tagEnd(html: string, start: number): number | undefined {
  tag.lastIndex = start
  const found = tag.exec(html)
  return found ? start + found[0].length : undefined
}

/** ` href="a" title='b' hidden` → a map; the first of equal names counts. */
function readAttributes(source: string): Map<string, string> {
  const result = new Map<string, string>()
  const attribute =
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
  for (const [, name = '', double, single, bare] of source.matchAll(
    attribute,
  )) {
    const key = name.toLowerCase()
    if (!result.has(key))
      result.set(key, decodeEntities(double ?? single ?? bare ?? ''))
  }
  return result
}
