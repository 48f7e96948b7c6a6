import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** What every file loads, what this one needs, and hyperref last. */
export function packages(state: State): Flow {
  const {context, found} = state
  const {margins} = context.options
  const needed = [...found.packages].filter(each => each !== 'footnotehyper')
  if (found.scripts.size > 0) needed.push('accsupp', 'amssymb', 'etoolbox')
  if (found.characters.size > 0) needed.push('newunicodechar')
  return paragraph(
    `\\usepackage[hmargin=${margins}mm, vmargin=${Math.min(margins, 25)}mm]{geometry}`,
    ...[...new Set([...needed, 'enumitem', 'microtype', 'xcolor'])]
      .sort()
      .map(each =>
        each === 'adjustbox'
          ? '\\usepackage[export]{adjustbox}'
          : `\\usepackage{${each}}`,
      ),
    '% hyperref asks XeTeX for a font that smaller installations lack.',
    '\\ifXeTeX\\suppressfontnotfounderror=1\\fi',
    '\\usepackage{hyperref}',
    '\\usepackage{bookmark}',
    '\\ifXeTeX\\suppressfontnotfounderror=0\\fi',
    found.packages.has('footnotehyper') && footnotes,
  )
}

/** After hyperref, for which it is made. */
const footnotes = `% Footnotes in tables.
\\usepackage{footnotehyper}
\\makesavenoteenv{tabular}`
