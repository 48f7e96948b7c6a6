import {defineRenderer, type FootnoteDefinition, visit} from '@cvast/core'
import {handlers} from './handlers.ts'
import {block, element, escaped, join, raw, start} from './markup.ts'
import type {HtmlHandlers, State} from './state.ts'
import {styles} from './styles.ts'
import {write} from './write.ts'

/** What the page can be told. */
export interface HtmlOptions {
  style: 'plain' | 'none'
}

/** HTML for a page of one's own: one file, no script, no request. */
export const html = defineRenderer<HtmlOptions, HtmlHandlers>({
  name: 'cvast-renderer-html',
  format: 'html',
  extension: 'html',
  mediaType: 'text/html',
  schema: {
    style: {
      type: 'choice',
      values: ['plain', 'none'],
      default: 'plain',
      description:
        'The look: a small style sheet inside, or that of the browser',
    },
  },
  handlers,
  render: (tree, context, handlers) => {
    const notes: FootnoteDefinition[] = []
    visit(tree, node => {
      if (node.type === 'footnoteDefinition') notes.push(node)
    })
    const state: State = {context, handlers, level: 1, inLink: false, notes}
    const [{name}] = tree.children
    const style = styles[context.options.style]
    const head = join([
      start('meta', {charset: 'utf-8'}),
      start('meta', {
        name: 'viewport',
        content: 'width=device-width, initial-scale=1',
      }),
      element('title', {}, escaped(name)),
      style === '' ? raw('') : element('style', {}, raw(style)),
    ])
    return join([
      raw('<!doctype html>\n'),
      block(
        'html',
        {lang: tree.lang},
        join([
          block('head', {}, head),
          block('body', {}, write([tree], state)),
        ]),
      ),
    ])
  },
})
