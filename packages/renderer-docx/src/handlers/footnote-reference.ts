import type {FootnoteReference} from '@cvast/core'
import {footnote} from '../found/footnote.ts'
import {useStyle} from '../found/use-style.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'

/**
 * The first reference to a footnote carries it; further ones are fields that
 * repeat its number. Word has no footnotes in footnotes.
 */
export function footnoteReference(node: FootnoteReference, state: State): Xml {
  const found = footnote(node.identifier, state)
  if (!found) {
    state.context.report(
      'shown-differently',
      {what: 'a reference to a footnote', format: 'docx', as: 'text'},
      node,
    )
    return runs(`[^${node.identifier}]`, state, node)
  }
  const {id, first} = found
  const style = element(
    'w:rPr',
    {},
    value('w:rStyle', useStyle(state, 'FootnoteReference')),
  )
  const bookmark = `_Note${id}`
  return first
    ? ([
        element('w:bookmarkStart', {'w:id': id, 'w:name': bookmark}),
        element('w:r', {}, [
          style,
          element('w:footnoteReference', {'w:id': id}),
        ]),
        element('w:bookmarkEnd', {'w:id': id}),
      ].join('') as Xml)
    : element(
        'w:fldSimple',
        {'w:instr': ` NOTEREF ${bookmark} \\f \\h `},
        element('w:r', {}, [style, element('w:t', {}, xmlText(`${id}`))]),
      )
}
