import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Tables and the text in them. */
export function tableStyles({size, air}: Design): Style[] {
  const gap = size * 2 * air
  const text = (
    id: string,
    name: string,
    paragraph: readonly Xml[],
  ): Style => ({
    type: 'paragraph',
    id,
    name,
    custom: true,
    basedOn: id === 'TableText' ? 'Normal' : 'TableText',
    priority: 31,
    paragraph,
  })
  return [
    {
      type: 'table',
      id: 'TableNormal',
      name: 'Normal Table',
      default: true,
      priority: 99,
      table: [
        element('w:tblPr', {}, [
          element('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}),
          margins(0, 108),
        ]),
      ],
    },
    {
      type: 'table',
      id: 'Table',
      name: 'Table',
      custom: true,
      basedOn: 'TableNormal',
      priority: 31,
      quick: true,
      table: [
        element('w:tblPr', {}, [
          element(
            'w:tblBorders',
            {},
            ['w:top', 'w:bottom', 'w:insideH'].map(side =>
              element(side, {
                'w:val': 'single',
                'w:sz': 4,
                'w:space': 0,
                'w:color': 'BFBFBF',
              }),
            ),
          ),
          margins(40, 108),
        ]),
        element('w:tblStylePr', {'w:type': 'firstRow'}, [
          element('w:rPr', {}, format.bold),
          element('w:tcPr', {}, [
            element(
              'w:tcBorders',
              {},
              element('w:bottom', {
                'w:val': 'single',
                'w:sz': 8,
                'w:space': 0,
                'w:color': '7F7F7F',
              }),
            ),
            value('w:vAlign', 'bottom'),
          ]),
        ]),
      ],
    },
    text('TableText', 'Table Text', [format.spacing(gap / 2, gap / 2)]),
    text('TableTextCentred', 'Table Text Centred', [format.align('center')]),
    text('TableTextRight', 'Table Text Right', [format.align('right')]),
    {
      ...text('TableGap', 'Table Gap', [format.spacing(0, 0)]),
      run: format.size(8),
    },
  ]
}

function margins(vertical: number, horizontal: number): Xml {
  const side = (name: string, width: number) =>
    element(name, {'w:w': width, 'w:type': 'dxa'})
  return element('w:tblCellMar', {}, [
    side('w:top', vertical),
    side('w:left', horizontal),
    side('w:bottom', vertical),
    side('w:right', horizontal),
  ])
}
