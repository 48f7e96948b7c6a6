import {deepest} from '../depth.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** Colours, headings, lists, page breaks. */
export function layout(state: State): Flow {
  const {density, numbered} = state.context.options
  const deep = [...state.found.depths].some(depth => depth > 4)
  const compact = density === 'compact'
  return paragraph(
    '\\addtokomafont{disposition}{\\rmfamily}',
    '\\addtokomafont{section}{\\Large\\color{accent}}',
    '\\addtokomafont{subsection}{\\normalsize}',
    '\\addtokomafont{subsubsection}{\\normalsize\\mdseries\\itshape}',
    '\\addtokomafont{paragraph}{\\normalsize\\mdseries\\itshape}',
    '\\addtokomafont{subparagraph}{\\normalsize\\mdseries\\itshape}',
    `\\RedeclareSectionCommand[beforeskip=${compact ? '2ex plus 1ex' : '3ex plus 1ex'}, afterskip=${compact ? '0.3ex' : '0.6ex'}]{section}`,
    `\\RedeclareSectionCommands[beforeskip=${compact ? '0.8ex plus 0.5ex' : '1.6ex plus 0.6ex'}, afterskip=1sp]{%\n  subsection, subsubsection, paragraph, subparagraph}`,
    '\\RedeclareSectionCommands[runin=false, indent=0pt]{paragraph, subparagraph}',
    `\\setcounter{secnumdepth}{${numbered ? '\\subsubsectionnumdepth' : '-1'}}`,
    compact && '\\setlength{\\parindent}{0pt}',
    compact && '\\setlength{\\parskip}{0.4ex plus 0.2ex}',
    '\\setlist{nosep}',
    '\\setlist[description]{style=unboxed, font=\\rmfamily\\bfseries}',
    deep && deepLists,
    '\\frenchspacing',
    '\\raggedbottom',
    '\\clubpenalty=10000',
    '\\widowpenalty=10000',
    '\\setlength{\\emergencystretch}{3em}',
  )
}

const deepLists = `% Lists nested deeper than LaTeX knows.
\\setlistdepth{${deepest}}
\\renewlist{itemize}{itemize}{${deepest}}
\\setlist[itemize]{label=\\textbullet, leftmargin=1.5em}
\\renewlist{enumerate}{enumerate}{${deepest}}
\\setlist[enumerate]{label=\\arabic*., leftmargin=1.8em}`
