import type {Code} from '@cvast/core'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'
import {reportForbidden} from './report-forbidden.ts'

/** Code as one run that keeps its blanks, tabs and lines. */
export function codeRuns(node: Code, state: State): Xml {
  reportForbidden(node.value, state, node)
  const content = node.value
    .split(/(\r\n|\n|\r|\t|\u00AD)/u)
    .filter(piece => piece !== '')
    .map(piece => {
      if (piece === '\t') return element('w:tab')
      if (piece === '\u00AD') return element('w:softHyphen')
      if (/^[\r\n]/.test(piece)) return element('w:br')
      return element('w:t', {'xml:space': 'preserve'}, xmlText(piece))
    })
  return element('w:r', {}, content)
}
