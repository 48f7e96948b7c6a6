import {defineRenderer, type FootnoteDefinition, visit} from '@cvast/core'
import {handlers} from './handlers.ts'
import {
  type SlipHandlers,
  type SlipOptions,
  type State,
  write,
} from './state.ts'

/**
 * The reference renderer of the kit: a small format of tags, complete. What
 * the mutants are made from.
 */
export const slip = defineRenderer<SlipOptions, SlipHandlers>({
  name: 'cvast-renderer-slip',
  format: 'slip',
  extension: 'slip',
  mediaType: 'text/x-slip',
  schema: {
    dates: {
      type: 'choice',
      values: ['after', 'before'],
      default: 'after',
      description: 'Where the date of an entry stands: by its title',
    },
    bullet: {
      type: 'string',
      default: '•',
      description: 'What items begin with',
      pattern: {test: /^[^\p{L}\p{N}<>&]$/u, expected: 'one sign'},
    },
  },
  presets: {timeline: {dates: 'before'}},
  handlers,
  render: (tree, context, handlers) => {
    const notes: FootnoteDefinition[] = []
    visit(tree, node => {
      if (node.type === 'footnoteDefinition') notes.push(node)
    })
    const state: State = {context, handlers, depth: 0}
    const body = write([tree], state)
    const after = notes.map(
      note => `<note>\n${write(note.children, state)}</note>\n`,
    )
    return body + after.join('')
  },
})
