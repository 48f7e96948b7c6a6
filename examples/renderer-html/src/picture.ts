import type {AnyNode} from '@cvast/core'
import {escaped, type Markup, start} from './markup.ts'
import type {State} from './state.ts'

/** First bytes of the kinds of picture that every browser shows. */
const kinds: ReadonlyArray<readonly [string, readonly number[]]> = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
]

/** The picture inside the page, so that one file is all; else its words. */
export function picture(
  url: string,
  alt: string,
  node: AnyNode,
  {context}: State,
): Markup {
  const bytes = context.read(url)
  // The caller has said that there is none.
  if (!bytes) return escaped(alt)
  const kind = kinds.find(([, start]) =>
    start.every((byte, index) => bytes[index] === byte),
  )
  if (!kind) {
    const problem = 'it is of another kind'
    context.report('missing-image', {path: url, problem}, node)
    return escaped(alt)
  }
  return start('img', {src: `data:${kind[0]};base64,${base64(bytes)}`, alt})
}

const digits =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | (b << 8) | c
    const four = [18, 12, 6, 0].map(shift => digits[(bits >> shift) & 63])
    const pad = at + 3 - bytes.length
    parts.push(pad > 0 ? four.slice(0, 4 - pad).join('') : four.join(''))
    if (pad > 0) parts.push('='.repeat(pad))
  }
  return parts.join('')
}
