import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** What every file loads, what this one needs, and hyperref last. */
export function packages(state: State): Flow {
  const {context, found} = state
  const {margins, tagged} = context.options
  const needed = [...found.packages].filter(each => each !== 'footnotehyper')
  if (found.scripts.size > 0) needed.push('accsupp', 'amssymb', 'etoolbox')
  if (found.characters.size > 0) needed.push('newunicodechar')
  const lists = found.depths.size > 0 ? ['enumitem'] : []
  return paragraph(
    `\\usepackage[hmargin=${margins}mm, vmargin=${Math.min(margins, 25)}mm]{geometry}`,
    ...[...new Set([...needed, ...lists, 'microtype', 'xcolor'])]
      .sort()
      .map(each =>
        load(each, {
          adjustbox: 'export',
          // It changes footnotes, and so does the tagging.
          ...(tagged ? {microtype: 'nopatch=footnote'} : {}),
        }),
      ),
    '% hyperref asks XeTeX for a font that smaller installations lack.',
    '\\ifXeTeX\\suppressfontnotfounderror=1\\fi',
    '\\usepackage{hyperref}',
    '\\usepackage{bookmark}',
    '\\ifXeTeX\\suppressfontnotfounderror=0\\fi',
    found.packages.has('footnotehyper') && footnotes,
  )
}

/** `\usepackage[export]{adjustbox}` */
function load(name: string, options: Readonly<Record<string, string>>): string {
  const given = options[name]
  return `\\usepackage${given === undefined ? '' : `[${given}]`}{${name}}`
}

/** After hyperref, for which it is made. */
const footnotes = `% Footnotes in tables.
\\usepackage{footnotehyper}
\\makesavenoteenv{tabular}`
