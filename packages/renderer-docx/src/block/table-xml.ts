import {useStyle} from '../found/use-style.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {indentSteps} from './indent-steps.ts'

/** `w:tbl` around its rows. */
export function tableXml(
  widths: readonly number[],
  rows: readonly Xml[],
  state: State,
): Xml {
  const {design, scope} = state
  const indent = design.bodyIndent + indentSteps(scope) * design.step
  const total = widths.reduce((sum, each) => sum + each, 0)
  const properties = element('w:tblPr', {}, [
    value('w:tblStyle', useStyle(state, 'Table')),
    scope.rightToLeft ? element('w:bidiVisual') : noXml,
    element('w:tblW', {'w:w': total, 'w:type': 'dxa'}),
    indent > 0 ? element('w:tblInd', {'w:w': indent, 'w:type': 'dxa'}) : noXml,
    element('w:tblLook', {
      'w:val': '0020',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
  ])
  const grid = element(
    'w:tblGrid',
    {},
    widths.map(width => element('w:gridCol', {'w:w': width})),
  )
  return element('w:tbl', {}, [properties, grid, ...rows])
}
