import {
  emphasis,
  isSafeUrl,
  type Phrasing,
  strong,
  text,
  toText,
} from '@cvast/core'

/** A part of a reference: text, nodes, or nothing. */
export type Part = string | readonly Phrasing[] | undefined

/** Parts one behind the other. */
export function seq(...parts: readonly Part[]): Phrasing[] {
  return parts.flatMap(nodes)
}

/** Parts that are there, with `separator` between. */
export function join(separator: string, ...parts: readonly Part[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const part of parts.map(nodes)) {
    if (isEmpty(part)) continue
    if (result.length > 0)
      result.push(text(inserted(separator, toText(result))))
    result.push(...part)
  }
  return result
}

/** `before` and `after` around a part that is there. */
export function around(before: string, part: Part, after = ''): Phrasing[] {
  const inner = nodes(part)
  return isEmpty(inner) ? [] : [...nodes(before), ...inner, ...nodes(after)]
}

/** In italics. */
export function italic(part: Part): Phrasing[] {
  const inner = nodes(part)
  return isEmpty(inner) ? [] : [emphasis(inner)]
}

/** In bold. */
export function bold(part: Part): Phrasing[] {
  const inner = nodes(part)
  return isEmpty(inner) ? [] : [strong(inner)]
}

/** With a full stop, unless a sign of that kind is there. */
export function stopped(part: Part): Phrasing[] {
  const inner = nodes(part)
  return isEmpty(inner) || closed.test(toText(inner))
    ? inner
    : [...inner, text('.')]
}

/** `“Title,”`: the sign goes inside, unless the title has one of its own. */
export function quoted(
  part: Part,
  [open, close]: readonly [string, string],
  sign: string,
): Phrasing[] {
  const inner = nodes(part)
  if (isEmpty(inner)) return []
  const inside = open === '“'
  const has = /[?!.,]\p{Pf}?$/u.test(toText(inner))
  return inside
    ? [text(open), ...inner, text(`${has ? '' : sign}${close}`)]
    : [text(open), ...inner, text(`${close}${sign}`)]
}

/** A link with the text shown; text alone where it may not be live. */
export function linked(url: string, shown: Part = url): Phrasing[] {
  const children = nodes(shown)
  return isSafeUrl(url) && /^https?:/i.test(url)
    ? [{type: 'link', url, children}]
    : children
}

/** Neighbouring texts as one, blanks at both ends gone. */
export function tidy(parts: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of parts) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = text(last.value + node.value)
    else result.push(node)
  }
  const [first] = result
  if (first?.type === 'text') result[0] = text(first.value.trimStart())
  const last = result.at(-1)
  if (last?.type === 'text')
    result[result.length - 1] = text(last.value.trimEnd())
  return result.filter(each => each.type !== 'text' || each.value !== '')
}

const closed = /[.?!…][”“»’]*$/u

/** No second full stop behind `Inc.`, no comma behind `?`. */
function inserted(separator: string, before: string): string {
  return separator.startsWith('.') && closed.test(before)
    ? separator.slice(1)
    : separator.startsWith(',') && /[?!,][”“»’]?$/u.test(before)
      ? separator.slice(1)
      : separator
}

function nodes(part: Part): Phrasing[] {
  if (part === undefined || part === '') return []
  return typeof part === 'string' ? [text(part)] : [...part]
}

function isEmpty(part: readonly Phrasing[]): boolean {
  return part.length === 0 || toText(part).trim() === ''
}
