import type {Design, HeadingLook} from '../design/design.ts'
import type {Reference} from './reference.ts'
import {childOf, elementsIn, valueIn, type XmlElement} from './xml-tree.ts'

/** More styles than this are never based on one another. */
const longest = 20

/**
 * What the headings of the reference are like, `text` being what its text is
 * like. A level that it lacks is like the one above, and of our size.
 */
export function houseHeadings(
  {styles}: Reference,
  text: {size: number; font: string},
  own: Design,
): HeadingLook[] {
  const all = elementsIn(styles, 'w:style')
  const byId = new Map(all.map(each => [each.attributes['w:styleId'], each]))
  const looks: HeadingLook[] = []
  for (const [index, fallback] of own.headings.entries()) {
    const style = all.find(
      each => valueIn(each, 'w:name')?.toLowerCase() === `heading ${index + 1}`,
    )
    const runs = style ? runsOf(style, byId) : []
    const size = Number(first(runs, run => valueIn(run, 'w:sz')) ?? text.size)
    const bold = first(runs, run => {
      const mark = childOf(run, 'w:b')
      return mark && (mark.attributes['w:val'] ?? '1')
    })
    const scaled = (text.size * fallback.size) / own.size
    looks.push(
      style
        ? {
            size: size >= 8 ? size : scaled,
            font: first(runs, fontOf) ?? text.font,
            bold: bold !== undefined && !/^(?:0|false|off)$/.test(bold),
          }
        : {...(looks.at(-1) ?? fallback), size: scaled},
    )
  }
  return looks
}

/** `w:rPr` of a style and of those that it is based on, the nearest first. */
function runsOf(
  style: XmlElement,
  byId: ReadonlyMap<string | undefined, XmlElement>,
): XmlElement[] {
  const result: XmlElement[] = []
  let at: XmlElement | undefined = style
  for (let i = 0; at && i < longest; i++) {
    const run = childOf(at, 'w:rPr')
    if (run) result.push(run)
    at = byId.get(valueIn(at, 'w:basedOn') ?? '')
  }
  return result
}

function first(
  runs: readonly XmlElement[],
  read: (run: XmlElement) => string | undefined,
): string | undefined {
  for (const run of runs) {
    const found = read(run)
    if (found !== undefined) return found
  }
  return undefined
}

/** The typeface that a run names, but for those of the theme. */
export function fontOf(run: XmlElement | undefined): string | undefined {
  return childOf(run, 'w:rFonts')?.attributes['w:ascii']
}
