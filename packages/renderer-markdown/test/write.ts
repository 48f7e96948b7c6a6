import type {Cv} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {type MarkdownOptions, markdown} from '@cvast/renderer-markdown'

/** Markdown as the compiler makes it: with the parser at hand. */
export function write(
  tree: Cv,
  options: Partial<MarkdownOptions> = {},
): string {
  return render(tree, options, text => parse(text))
}

/** The same, with this reader in place of the parser. */
export function writeWith(tree: Cv, read: (text: string) => Cv): string {
  return render(tree, {}, read)
}

/** Markdown for those who give no parser: every fact is said. */
export function writeLiteral(tree: Cv): string {
  return render(tree, {}, undefined)
}

function render(
  tree: Cv,
  options: Partial<MarkdownOptions>,
  reader: ((text: string) => Cv) | undefined,
): string {
  return markdown.render(tree, {
    options: {...markdown.defaults, ...options},
    report: () => {},
    date: new Date(1_600_000_000_000),
    read: () => undefined,
    ...(reader ? {parse: reader} : {}),
  }) as string
}
