import {
  type Cv,
  type FootnoteDefinition,
  type RenderContext,
  visit,
} from '@cvast/core'
import {block} from './flow.ts'
import {apart, blank, line} from './layout/flow.ts'
import {print} from './layout/print.ts'
import type {LatexOptions} from './options.ts'
import {preamble} from './preamble/preamble.ts'
import type {State} from './state.ts'

/** A tree as a whole LaTeX document. */
export function render(tree: Cv, context: RenderContext<LatexOptions>): string {
  const footnotes = new Map<string, FootnoteDefinition>()
  const referenced = new Set<string>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') referenced.add(node.identifier)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node)
  })
  const state: State = {
    context,
    footnotes,
    referenced,
    scope: {
      entryDepth: 0,
      listDepth: 0,
      markDepth: 0,
      argument: false,
      publications: false,
      struck: false,
      notes: new Set(),
      marksOnly: false,
    },
    found: {
      packages: new Set(),
      characters: new Set(),
      macros: new Set(),
      languages: new Set(),
      depths: new Set(),
      notes: new Map(),
    },
  }
  const body = block(tree, state)
  return print([
    ...apart(preamble(tree, state)),
    blank,
    line('\\begin{document}'),
    blank,
    ...body,
    blank,
    line('\\end{document}'),
  ])
}
