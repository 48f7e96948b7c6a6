import {deepest} from '../depth.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {headings} from './headings.ts'
import {paragraph} from './paragraph.ts'

/** Headings, lists, page breaks. */
export function layout(state: State): Flow[] {
  const {found, context} = state
  const compact = context.options.density === 'compact'
  const depths = [...found.depths]
  const deep = depths.some(depth => depth > 4)
  return [
    headings(state),
    depths.length === 0
      ? []
      : paragraph(
          '% Lists: close together.',
          '\\setlist{nosep}',
          '\\setlist[description]{style=unboxed, labelsep=1em, font=\\rmfamily\\bfseries}',
          deep && deepLists,
        ),
    paragraph(
      '% Paragraphs: no line alone on a page, no line sticks out.',
      compact && '\\setlength{\\parindent}{0pt}',
      compact && '\\setlength{\\parskip}{0.4ex plus 0.2ex}',
      '\\frenchspacing',
      '\\raggedbottom',
      '\\clubpenalty=10000',
      '\\widowpenalty=10000',
      '\\setlength{\\emergencystretch}{3em}',
    ),
  ]
}

const deepLists = `% Lists nested deeper than LaTeX knows.
\\setlistdepth{${deepest}}
\\renewlist{itemize}{itemize}{${deepest}}
\\setlist[itemize]{label=\\textbullet, leftmargin=1.5em}
\\renewlist{enumerate}{enumerate}{${deepest}}
\\setlist[enumerate]{label=\\arabic*., leftmargin=1.8em}`
