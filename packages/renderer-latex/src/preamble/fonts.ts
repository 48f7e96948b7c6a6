import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** Latin Modern on every engine; what else the text needs, on top. */
export function fonts(state: State): Flow {
  return paragraph(
    '% Latin Modern with every engine.',
    '\\usepackage{iftex}',
    '\\ifPDFTeX',
    '  \\usepackage{cmap}',
    '  \\usepackage[T1]{fontenc}',
    '  \\usepackage{lmodern}',
    ...(state.found.scripts.size > 0
      ? ['\\else', '  \\usepackage{fontspec}']
      : []),
    '\\fi',
  )
}
