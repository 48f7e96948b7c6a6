import {defineRenderer, type FootnoteDefinition, visit} from '@cvast/core'
import {escaped} from './escaped.ts'
import {flow} from './flow.ts'
import {handlers} from './handlers.ts'
import type {__Identifier__Handlers, State} from './state.ts'

/** What users can say to the renderer. */
export interface __Identifier__Options {
  bullet: string
}

export const __identifier__ = defineRenderer<
  __Identifier__Options,
  __Identifier__Handlers
>({
  name: 'cvast-renderer-__format__',
  format: '__format__',
  extension: '__format__',
  mediaType: 'text/plain',
  // Gives defaults, checks with suggestions, and help.
  schema: {
    bullet: {
      type: 'string',
      default: '•',
      description: 'What items of lists begin with',
      pattern: {test: /^[^\p{L}\p{N}<>&]$/u, expected: 'one sign'},
    },
  },
  handlers,
  // `handlers` are those above, or what somebody's `with` has made of them.
  render: (tree, context, handlers) => {
    const notes: FootnoteDefinition[] = []
    visit(tree, node => {
      if (node.type === 'footnoteDefinition') notes.push(node)
    })
    const state: State = {context, handlers, depth: 1}
    const footnotes = notes.flatMap(({identifier, children}) => [
      `<note id="${escaped(identifier)}">`,
      ...flow(children, state),
      '</note>',
    ])
    return [...flow([tree], state), ...footnotes, ''].join('\n')
  },
})
