import type {Span, Subscript, Superscript} from '@cvast/core'

/** What a piece of HTML inside a line means. */
export type Tag =
  | {
      kind: 'open'
      name: string
      /** Absent: the element says nothing, only its end must be found. */
      node?:
        | Omit<Span, 'children'>
        | Omit<Subscript, 'children'>
        | Omit<Superscript, 'children'>
    }
  | {kind: 'close'; name: string}
  | {kind: 'break' | 'comment' | 'unknown'}

/** `<sup>` → superscript opens, `</span>` → span closes, `<br>` → break. */
export function readTag(html: string): Tag {
  if (html.startsWith('<!--')) return {kind: 'comment'}
  const name = /^<\/?([a-z]+)[\s/>]/i.exec(html)?.[1]?.toLowerCase()
  if (name === 'br') return {kind: 'break'}
  if (name !== 'sup' && name !== 'sub' && name !== 'span')
    return {kind: 'unknown'}
  if (html.startsWith('</')) return {kind: 'close', name}
  if (name === 'sup') return {kind: 'open', name, node: {type: 'superscript'}}
  if (name === 'sub') return {kind: 'open', name, node: {type: 'subscript'}}
  const lang = /\slang\s*=\s*"([^"]*)"/i.exec(html)?.[1]
  return lang === undefined
    ? {kind: 'open', name}
    : {kind: 'open', name, node: {type: 'span', lang: decode(lang)}}
}

const named = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
])

/** `de&#x22;&amp;` → `de"&` */
function decode(value: string): string {
  return value.replaceAll(
    /&(?:#x([\da-f]{1,6})|(amp|gt|lt|quot));/gi,
    (whole, hex: string | undefined, name: string | undefined) => {
      const code = Number.parseInt(hex ?? '', 16)
      if (code <= 0x10_ff_ff) return String.fromCodePoint(code)
      return named.get(name ?? '') ?? whole
    },
  )
}
