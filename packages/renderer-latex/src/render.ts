import {type Cv, inMainLanguage, type RenderContext} from '@cvast/core'
import {block} from './flow.ts'
import {apart, line} from './layout/flow.ts'
import {print} from './layout/print.ts'
import type {LatexOptions} from './options.ts'
import {preamble} from './preamble/preamble.ts'
import {start} from './start.ts'
import type {LatexHandlers} from './state.ts'

/** A tree as a whole LaTeX document. */
export function render(
  source: Cv,
  context: RenderContext<LatexOptions>,
  handlers: LatexHandlers,
): string {
  const tree = inMainLanguage(source, context)
  const state = start(tree, context, handlers)
  const body = block(tree, state)
  return print(
    apart([
      ...preamble(tree, state),
      [line('\\begin{document}')],
      body,
      [line('\\end{document}')],
    ]),
  )
}
