import {type Cv, defineRenderer, type RenderContext, visit} from '@cvast/core'
import {handlers} from './handlers/index.ts'
import {normalise} from './normalise/normalise.ts'
import {type MarkdownOptions, schema} from './options.ts'
import {print} from './print.ts'
import type {Marks} from './settle/marks.ts'
import {settle} from './settle/settle.ts'
import type {MarkdownHandlers} from './state.ts'
import {toRoot} from './to-root.ts'

/**
 * cvast → canonical Markdown. Where it is given a parser, only what that
 * would not read right is said in directives; without, everything is.
 */
export const markdown = defineRenderer<MarkdownOptions, MarkdownHandlers>({
  name: '@cvast/renderer-markdown',
  format: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  schema,
  handlers,
  render,
})

function render(
  source: Cv,
  {options, report, parse, attach}: RenderContext<MarkdownOptions>,
  handlers: MarkdownHandlers,
): string {
  const tree = normalise(source, report)
  if (attach)
    visit(tree, node => {
      if (node.type === 'image') attach(node.url)
      if (node.type === 'person' && node.photo) attach(node.photo)
    })
  const write = (marks: Marks, literal: boolean) =>
    print(toRoot(tree, {handlers, options, report, marks, literal}))
  if (!options.directives) return write(new Map(), false)
  return parse ? settle(tree, write, parse) : write(new Map(), true)
}
