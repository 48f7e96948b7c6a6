import {defineRenderer} from '@cvast/core'
import {type MarkdownOptions, schema} from './options.ts'
import {render} from './render.ts'

/** cvast → canonical Markdown. */
export const markdown = defineRenderer<MarkdownOptions>({
  name: '@cvast/renderer-markdown',
  format: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  schema,
  render: (tree, {options, report}) =>
    render(tree, {options, report, marks: new Map(), literal: false}),
})
