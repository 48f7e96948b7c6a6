/** An element of a file that is not ours; names keep their prefix. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: Array<XmlElement | string>
}

/** Elements directly in `parent`, of that name if one is given. */
export function elementsIn(
  parent: XmlElement | undefined,
  name?: string,
): XmlElement[] {
  const result: XmlElement[] = []
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (!name || child.name === name))
      result.push(child)
  return result
}

/** First element of that name directly in `parent`. */
export function childOf(
  parent: XmlElement | undefined,
  name: string,
): XmlElement | undefined {
  return elementsIn(parent, name)[0]
}

/** `w:val` of the element `name` in `parent`. */
export function valueIn(
  parent: XmlElement | undefined,
  name: string,
): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/**
 * What of an element is in Word's first namespace: what later versions added
 * under other prefixes has no meaning where those are not declared.
 */
export function plainWord(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).filter(([key]) =>
        key.startsWith('w:'),
      ),
    ),
    children: element.children.flatMap(child =>
      typeof child === 'string' || !child.name.startsWith('w:')
        ? []
        : [plainWord(child)],
    ),
  }
}
