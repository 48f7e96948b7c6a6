import type {MathMatrix, MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'

/** Rows and cells, in delimiters where the matrix has some. */
export function matrix(
  {open, close, columns, rows}: MathMatrix,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const count = Math.max(1, columns.length)
  const content = element('m:m', {}, [
    element('m:mPr', {}, [
      value('m:plcHide', 1),
      ...(isAligned(columns) && open === '' ? closeColumns : []),
      element(
        'm:mcs',
        {},
        Array.from({length: count}, (_, index) =>
          element(
            'm:mc',
            {},
            element('m:mcPr', {}, [
              value('m:count', 1),
              value('m:mcJc', columns[index] ?? 'center'),
            ]),
          ),
        ),
      ),
    ]),
    ...rows.map(row =>
      element(
        'm:mr',
        {},
        Array.from({length: count}, (_, index) =>
          element('m:e', {}, inner(row[index] ?? [])),
        ),
      ),
    ),
  ])
  return open === '' && close === ''
    ? content
    : element('m:d', {}, [
        element('m:dPr', {}, [
          value('m:begChr', open),
          value('m:endChr', close),
        ]),
        element('m:e', {}, content),
      ])
}

/** `aligned`: what is left and right of `&` belongs together. */
function isAligned(columns: MathMatrix['columns']): boolean {
  return (
    columns.length > 1 &&
    columns.every((each, i) => each === (i % 2 === 0 ? 'right' : 'left'))
  )
}

/** No gap between columns: exactly (3) nothing. */
const closeColumns: Xml[] = [value('m:cGpRule', 3), value('m:cGp', 0)]
