import {
  type Cv,
  type FootnoteDefinition,
  ownNamePattern,
  type RenderContext,
  visit,
} from '@cvast/core'
import type {LatexOptions} from './options.ts'
import {paperWidths} from './paper-widths.ts'
import type {LatexHandlers, State} from './state.ts'

/** The state before anything is written. */
export function start(
  tree: Cv,
  context: RenderContext<LatexOptions>,
  handlers: LatexHandlers,
): State {
  const footnotes = new Map<string, FootnoteDefinition>()
  const referenced = new Set<string>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') referenced.add(node.identifier)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node)
  })
  const {paper, margins, fontSize, ownName} = context.options
  const points = (paperWidths[paper] - 2 * margins) * 2.845
  return {
    handlers,
    context,
    footnotes,
    referenced,
    ownName: ownNamePattern(ownName),
    scope: {
      entryDepth: 0,
      listDepth: 0,
      markDepth: 0,
      room: Math.floor(points / (0.525 * fontSize)),
      rooms: [],
      argument: false,
      title: false,
      link: false,
      publications: false,
      boxes: [],
      marksOnly: false,
    },
    found: {
      packages: new Set(),
      macros: new Set(),
      signs: new Set(),
      characters: new Set(),
      titled: new Set(),
      scripts: new Map(),
      languages: new Set(),
      depths: new Set(),
      headings: new Set(),
      notes: new Map(),
    },
  }
}
