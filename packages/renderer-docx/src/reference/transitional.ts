import type {XmlElement} from './xml-tree.ts'

const words: Readonly<Record<string, string>> = {start: 'left', end: 'right'}

/** Elements whose value is a side of the paragraph. */
const sided = new Set(['w:jc', 'w:lvlJc', 'w:tab', 'w:ptab'])

/** Where LibreOffice and others differ from the schema's order. */
const levelOrder = [
  ...['w:start', 'w:numFmt', 'w:lvlRestart', 'w:pStyle', 'w:isLgl', 'w:suff'],
  ...['w:lvlText', 'w:lvlPicBulletId', 'w:legacy', 'w:lvlJc', 'w:pPr', 'w:rPr'],
]

/**
 * Another program's XML in the form that every Word reads: `left` for
 * `start`, and the pieces of a list's level in the schema's order.
 */
export function transitional(element: XmlElement): XmlElement {
  const {name} = element
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(element.attributes))
    if (name === 'w:ind' && /^w:(?:start|end)(?:Chars)?$/.test(key))
      attributes[key.replace('start', 'left').replace('end', 'right')] = value
    else if (key === 'w:val' && sided.has(name))
      attributes[key] = words[value] ?? value
    else attributes[key] = value
  const children = element.children.map(child =>
    typeof child === 'string' ? child : transitional(child),
  )
  return {
    name,
    attributes,
    children:
      name === 'w:lvl'
        ? children.toSorted((a, b) => rank(a) - rank(b))
        : children,
  }
}

function rank(child: XmlElement | string): number {
  return typeof child === 'string' ? -1 : levelOrder.indexOf(child.name)
}
