import type {Root} from 'mdast'
import {gfmAutolinkLiteralToMarkdown} from 'mdast-util-gfm-autolink-literal'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {mathToMarkdown} from 'mdast-util-math'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import {inlineMath} from './inline-math.ts'

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  // Dashes would open metadata for pandoc, and both they and stars are bullets.
  rule: '_',
  strong: '*',
  extensions: [
    gfmAutolinkLiteralToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({tablePipeAlign: false}),
    gfmTaskListItemToMarkdown(),
    mathToMarkdown(),
  ],
  handlers: {
    inlineMath,
    yaml: ({value}: {value: string}) => `---\n${value}\n---`,
  },
  // A line that begins so would be the definition of the line before.
  unsafe: [
    {atBreak: true, character: ':'},
    // Behind a formula, a digit would make it a price.
    ...Array.from('0123456789', character => ({
      beforeNode: 'inlineMath' as const,
      character,
    })),
    // For pandoc, a backslash begins TeX, a brace attributes.
    {character: '\\', inConstruct: 'phrasing'},
    {character: '{', inConstruct: 'phrasing'},
    // It would begin a footnote, or for pandoc raise what follows.
    {before: '\\[', character: '^', inConstruct: 'phrasing'},
    {character: '^', after: '\\S', inConstruct: 'phrasing'},
    // An e-mail address in text is no link.
    {before: '\\S', character: '@', inConstruct: 'phrasing'},
    // Behind a reference, a colon would make it a definition.
    {beforeNode: 'footnoteReference', character: ':'},
  ],
}

/** mdast → Markdown, in the canonical spelling. */
export function print(tree: Root): string {
  return toMarkdown(tree, options)
}
