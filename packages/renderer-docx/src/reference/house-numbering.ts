import {namespaces} from '../xml/namespaces.ts'
import type {HouseStyle} from './house-style.ts'
import {printXml} from './print-xml.ts'
import type {Reference} from './reference.ts'
import {elementsIn, type XmlElement} from './xml-tree.ts'

/**
 * The reference's lists, for its headings and headers. Its styles of list
 * items go with ours instead, and pictures as bullets stay behind.
 */
export function houseNumbering(
  {numbering}: Reference,
  styleIds: ReadonlyMap<string, string>,
): HouseStyle['numbering'] {
  const ours = new Set(
    [...styleIds].flatMap(([id, theirs]) =>
      /^List(?:Bullet|Number)\d?$/.test(id) ? [theirs] : [],
    ),
  )
  const kept = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap(child => {
      if (typeof child === 'string') return []
      if (child.name === 'w:lvlPicBulletId') return []
      const style = child.attributes['w:val'] ?? ''
      return child.name === 'w:pStyle' && ours.has(style) ? [] : [kept(child)]
    }),
  })
  const printed = (name: string) =>
    elementsIn(numbering, name).map(each => printXml(kept(each)))
  return {
    attributes: {...numbering?.attributes, ...namespaces.w},
    definitions: printed('w:abstractNum'),
    instances: printed('w:num'),
  }
}
