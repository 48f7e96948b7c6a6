import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** A header or footer of the section. */
export interface StoryReference {
  /** `w:headerReference` or `w:footerReference`. */
  name: string
  /** `default`, `first` or `even`. */
  type: string
  /** Id of its relationship. */
  id: string
}

/** What follows `w:bidi` in `w:sectPr`. */
const afterBidi = new Set(['w:rtlGutter', 'w:docGrid'])

/** `w:sectPr`: page, margins, headers and footers. */
export function sectionProperties(
  stories: readonly StoryReference[],
  state: State,
): Xml {
  const {design, house, languages} = state
  const {page} = design
  const references = stories.map(({name, type, id}) =>
    element(name, {'w:type': type, 'r:id': id}),
  )
  const bidi = languages.main === 'complex' ? element('w:bidi') : noXml
  const theirs = house?.section
  if (theirs)
    return element('w:sectPr', {}, [
      ...references,
      ...theirs.flatMap(({name, xml}) => (afterBidi.has(name) ? [] : [xml])),
      bidi,
      ...theirs.flatMap(({name, xml}) => (afterBidi.has(name) ? [xml] : [])),
    ])
  return element('w:sectPr', {}, [
    ...references,
    element('w:pgSz', {'w:w': page.width, 'w:h': page.height}),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': page.header,
      'w:footer': page.footer,
      'w:gutter': 0,
    }),
    element('w:cols', {'w:space': 720}),
    // The first page has the name already.
    stories.length > 0 ? element('w:titlePg') : noXml,
    bidi,
  ])
}
