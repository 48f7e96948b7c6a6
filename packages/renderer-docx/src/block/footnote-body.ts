import type {FootnoteDefinition} from '@cvast/core'
import {answer, flow} from '../flow.ts'
import {useStyle} from '../found/use-style.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'
import {closeBlocks} from './join-blocks.ts'
import {paragraphXml} from './paragraph-xml.ts'

/** The paragraphs of a footnote, led by its number. */
export function footnoteBody(node: FootnoteDefinition, state: State): Xml {
  const number = element('w:r', {}, [
    element(
      'w:rPr',
      {},
      value('w:rStyle', useStyle(state, 'FootnoteReference')),
    ),
    element('w:footnoteRef'),
  ])
  const blank = element(
    'w:r',
    {},
    element('w:t', {'xml:space': 'preserve'}, xmlText(' ')),
  )
  const rest: State = {
    ...state,
    story: state.found.footnotes.story,
    scope: {
      marks: [],
      bold: false,
      rightToLeft: false,
      style: 'FootnoteText',
      headingLevel: 0,
      listDepth: 0,
      quoteDepth: 0,
      inLink: false,
      inFootnote: true,
      depth: state.scope.depth,
    },
  }
  const lead = joinXml([number, blank])
  const led: State = {...rest, scope: {...rest.scope, lead}}
  const [first, ...others] = node.children
  const text =
    first?.type === 'paragraph'
      ? joinXml([answer(first, led), flow(others, rest)])
      : joinXml([
          paragraphXml('FootnoteText', noXml, led),
          flow(node.children, rest),
        ])
  return closeBlocks(text, rest)
}
