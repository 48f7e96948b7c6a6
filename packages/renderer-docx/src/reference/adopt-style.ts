import type {Design} from '../design/design.ts'
import type {Style} from '../styles/style.ts'
import {readXml} from './read-xml.ts'
import {childOf, type XmlElement} from './xml-tree.ts'

/** The order of the schema, as far as it matters here. */
const order = [
  ...['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore'],
  ...['w:framePr', 'w:widowControl', 'w:numPr', 'w:suppressLineNumbers'],
  ...['w:pBdr', 'w:shd', 'w:tabs', 'w:suppressAutoHyphens', 'w:kinsoku'],
  ...['w:wordWrap', 'w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE'],
  ...['w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd', 'w:snapToGrid'],
  ...['w:spacing', 'w:ind', 'w:contextualSpacing', 'w:mirrorIndents'],
  ...['w:suppressOverlap', 'w:jc', 'w:textDirection', 'w:textAlignment'],
  ...['w:textboxTightWrap', 'w:outlineLvl', 'w:divId', 'w:cnfStyle'],
]

/** What ours says even in another's look: it makes the text work. */
const always = [
  'w:keepNext',
  'w:keepLines',
  'w:widowControl',
  'w:numPr',
  'w:tabs',
]

/** Elements of `w:style` that stand before `w:pPr`. */
const head =
  /^w:(?:name|aliases|basedOn|next|link|autoRedefine|hidden|uiPriority|semiHidden|unhideWhenUsed|qFormat|locked|personal\w*|rsid)$/

/**
 * A style of the reference with what ours needs: that headings stay with
 * their text, lists are counted, and dates have their tab.
 */
export function adoptStyle(
  theirs: XmlElement,
  own: Style,
  {datePosition}: Design,
): XmlElement {
  if (own.type !== 'paragraph') return theirs
  const forced = datePosition === 'left' ? [...always, 'w:ind'] : always
  const needed = (own.paragraph ?? [])
    .map(xml => readXml(xml))
    .filter(({name}) => forced.includes(name))
  if (needed.length === 0) return theirs
  const names = new Set(needed.map(({name}) => name))
  const before = childOf(theirs, 'w:pPr')
  const kept = (before?.children ?? []).filter(
    (each): each is XmlElement =>
      typeof each !== 'string' && !names.has(each.name),
  )
  const properties: XmlElement = {
    name: 'w:pPr',
    attributes: {},
    children: [...kept, ...needed].sort((a, b) => rank(a) - rank(b)),
  }
  if (before)
    return {
      ...theirs,
      children: theirs.children.map(each =>
        each === before ? properties : each,
      ),
    }
  const first = theirs.children.findIndex(
    each => typeof each !== 'string' && !head.test(each.name),
  )
  const at = first < 0 ? theirs.children.length : first
  return {
    ...theirs,
    children: [
      ...theirs.children.slice(0, at),
      properties,
      ...theirs.children.slice(at),
    ],
  }
}

function rank({name}: XmlElement): number {
  const index = order.indexOf(name)
  return index < 0 ? order.length : index
}
