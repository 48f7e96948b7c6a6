import type {Page} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {storyNamespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** What the body's only section looks like. */
export interface PageSetup {
  page: Page
  /** Relationship of the footer, where there is one. */
  footer: string | undefined
  rightToLeft: boolean
}

/** `word/document.xml` */
export function documentPart(body: Xml, setup: PageSetup): string {
  return part(
    'w:document',
    storyNamespaces,
    element('w:body', {}, [body, sectionProperties(setup)]),
  )
}

function sectionProperties({page, footer, rightToLeft}: PageSetup): Xml {
  return element('w:sectPr', {}, [
    footer === undefined
      ? noXml
      : element('w:footerReference', {'w:type': 'default', 'r:id': footer}),
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
    footer === undefined ? noXml : element('w:titlePg'),
    rightToLeft ? element('w:bidi') : noXml,
  ])
}
