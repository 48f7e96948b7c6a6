import {type Cv, inMainLanguage, type RenderContext} from '@cvast/core'
import {block} from './flow.ts'
import {layOut} from './layout/lay-out.ts'
import {findNotes} from './notes/notes.ts'
import type {TextOptions} from './options.ts'
import type {State, TextHandlers} from './state.ts'

/** A tree as text. A promise in ASCII only, whose table is loaded when needed. */
export function render(
  tree: Cv,
  context: RenderContext<TextOptions>,
  handlers: TextHandlers,
): string | Promise<string> {
  return context.options.ascii
    ? import('any-ascii').then(({default: anyAscii}) =>
        print(tree, context, handlers, anyAscii),
      )
    : print(tree, context, handlers, undefined)
}

function print(
  tree: Cv,
  context: RenderContext<TextOptions>,
  handlers: TextHandlers,
  transliterate: State['transliterate'],
): string {
  const {ascii, bom, eol, width} = context.options
  const lines = layOut(
    block(tree, {
      handlers,
      context,
      lang: inMainLanguage(tree, context).lang ?? '',
      depth: 0,
      notes: findNotes(tree),
      transliterate,
    }),
    width === 0 ? Number.POSITIVE_INFINITY : width,
  )
  const end = eol === 'crlf' ? '\r\n' : '\n'
  const text = lines.map(line => line + end).join('')
  // No-break blanks held words together until here.
  return (bom ? '\ufeff' : '') + (ascii ? text.replaceAll('\u00a0', ' ') : text)
}
