import type {Root} from 'mdast'
import {defListFromMarkdown} from 'mdast-util-definition-list'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {defList} from 'micromark-extension-definition-list'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {math} from 'micromark-extension-math'
import {mathFromMarkdown} from './math-from-markdown.ts'
import {mathText} from './math-text.ts'

/**
 * Markdown → mdast: CommonMark, GFM (bare addresses become links later, see
 * `prose/link-addresses.ts`), definition lists, maths, front matter.
 */
export function toMdast(markdown: string): Root {
  const matter = matterOf(markdown)
  return fromMarkdown(markdown, {
    extensions: [
      frontmatter(matter),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      gfmTable(),
      gfmTaskListItem(),
      {flow: math().flow ?? {}, text: {36: mathText}},
      defList,
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(matter),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      mathFromMarkdown(),
      defListFromMarkdown,
    ],
  })
}

/** The front matter ends with `---`, or with `...` as pandoc allows. */
function matterOf(markdown: string) {
  const close =
    /^---[ \t]*\r?\n(?:[\s\S]*?\n)??(---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
      markdown,
    )?.[1]
  return close === '...'
    ? {type: 'yaml', fence: {open: '---', close: '...'}}
    : {type: 'yaml', marker: '-'}
}
