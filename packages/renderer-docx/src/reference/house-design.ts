import type {Design, Page} from '../design/design.ts'
import {fontOf, houseHeadings} from './house-headings.ts'
import type {Reference} from './reference.ts'
import {childOf, elementsIn, valueIn, type XmlElement} from './xml-tree.ts'

/** Our design with the page, size, typefaces and numbers of the reference. */
export function houseDesign(reference: Reference, own: Design): Design {
  const paragraphs = elementsIn(reference.styles, 'w:style').filter(
    ({attributes}) => attributes['w:type'] === 'paragraph',
  )
  // LibreOffice does not say which is the default.
  const normal =
    paragraphs.find(({attributes}) =>
      /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
    ) ?? paragraphs.find(each => valueIn(each, 'w:name') === 'Normal')
  const defaults = childOf(
    childOf(childOf(reference.styles, 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  )
  const run = childOf(normal, 'w:rPr')
  const named = Number(valueIn(run, 'w:sz') ?? valueIn(defaults, 'w:sz'))
  const size = named >= 8 && named <= 72 ? named : own.size
  const font = fontOf(run) ?? fontOf(defaults) ?? own.font
  const numbering = elementsIn(reference.numbering).flatMap(({attributes}) =>
    ['w:numId', 'w:abstractNumId'].map(name => Number(attributes[name] ?? 0)),
  )
  return {
    ...own,
    size,
    font,
    headingFont: font,
    headings: houseHeadings(reference, {size, font}, own),
    page: pageOf(reference.section, own.page),
    numberingBase: Math.max(0, ...numbering.filter(Number.isFinite)),
  }
}

function pageOf(section: XmlElement | undefined, own: Page): Page {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {}
  const number = (text: string | undefined, otherwise: number) => {
    const found = Math.abs(Number(text ?? Number.NaN))
    return Number.isFinite(found) ? Math.round(found) : otherwise
  }
  const gutter = number(margins['w:gutter'], 0)
  const page = {
    width: number(size['w:w'], own.width),
    height: number(size['w:h'], own.height),
    top: number(margins['w:top'], own.top),
    right: number(margins['w:right'], own.right),
    bottom: number(margins['w:bottom'], own.bottom),
    left: number(margins['w:left'], own.left) + gutter,
    header: number(margins['w:header'], own.header),
    footer: number(margins['w:footer'], own.footer),
  }
  // A page without room for text is none.
  return page.width - page.left - page.right >= 1440 ? page : own
}
