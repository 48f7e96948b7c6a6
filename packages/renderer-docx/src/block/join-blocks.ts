import type {State} from '../state.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {paragraphXml} from './paragraph-xml.ts'

/**
 * One block after the other. Word takes two tables without a paragraph
 * between them for one: they get the thinnest that there is.
 */
export function joinBlocks(blocks: readonly Xml[], state: State): Xml {
  const parts: string[] = []
  // The parts are looked at, not what they are joined to: that would be copied
  // for every look.
  let afterTable = false
  for (const block of blocks) {
    if (block === '') continue
    if (afterTable && block.startsWith('<w:tbl>')) parts.push(tableGap(state))
    parts.push(block)
    afterTable = block.endsWith('</w:tbl>')
  }
  return parts.join('') as Xml
}

/** The text of a part: it must not end with a table, nor be empty. */
export function closeBlocks(text: Xml, state: State): Xml {
  return text === '' || text.endsWith('</w:tbl>')
    ? (`${text}${tableGap(state)}` as Xml)
    : text
}

function tableGap({scope, ...rest}: State): Xml {
  const plain = {
    ...rest,
    scope: {...scope, lead: undefined, numbering: undefined},
  }
  return paragraphXml('TableGap', noXml, plain)
}
