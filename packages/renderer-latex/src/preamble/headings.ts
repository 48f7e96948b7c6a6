import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** How each level of entries looks. */
const looks: ReadonlyMap<string, string> = new Map([
  ['subsection', '\\normalsize'],
  ['subsubsection', '\\normalsize\\mdseries\\itshape'],
  ['paragraph', '\\normalsize\\mdseries\\itshape'],
  ['subparagraph', '\\normalsize\\mdseries\\itshape'],
])

/** Type and space of the headings that the document has. */
export function headings({found, context}: State): Flow {
  const {density, numbered} = context.options
  const compact = density === 'compact'
  const entries = [...looks.keys()].filter(each => found.headings.has(each))
  const runIn = entries.filter(each => each.endsWith('paragraph'))
  return paragraph(
    '% Headings.',
    '\\addtokomafont{disposition}{\\rmfamily}',
    '\\addtokomafont{section}{\\Large\\color{accent}}',
    ...entries.map(each => `\\addtokomafont{${each}}{${looks.get(each)}}`),
    `\\RedeclareSectionCommand[${space(compact ? '2ex plus 1ex' : '3ex plus 1ex', compact ? '0.3ex' : '0.6ex')}]{section}`,
    entries.length > 0 &&
      `\\RedeclareSectionCommands[${space(compact ? '0.8ex plus 0.5ex' : '1.6ex plus 0.6ex', '1sp')}]{%\n  ${entries.join(', ')}}`,
    runIn.length > 0 &&
      `\\RedeclareSectionCommands[runin=false, indent=0pt]{${runIn.join(', ')}}`,
    `\\setcounter{secnumdepth}{${numbered ? '\\subsubsectionnumdepth' : '-1'}}`,
  )
}

function space(before: string, after: string): string {
  return `beforeskip=${before}, afterskip=${after}`
}
