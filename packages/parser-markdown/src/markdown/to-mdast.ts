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
import {cut} from './cut.ts'
import {definitionsFor} from './definitions-for.ts'
import {joinRoots} from './join-roots.ts'
import {mathFlow} from './math-flow.ts'
import {mathFromMarkdown} from './math-from-markdown.ts'
import {mathText} from './math-text.ts'
import {place} from './place.ts'
import {restoreMarks} from './restore-marks.ts'
import {type Tamed, tame} from './tame.ts'

/**
 * Markdown → mdast: CommonMark, GFM (bare addresses become links later, see
 * `prose/link-addresses.ts`), definition lists, maths, front matter. Takes
 * time in proportion to the length; `tooDeep` is called where marks had to be
 * read as text for that.
 */
export function toMdast(
  markdown: string,
  tooDeep: (place: Tamed['place']) => void = () => {},
): Root {
  const tamed = tame(markdown)
  const pieces = cut(tamed?.text ?? markdown)
  const [first, ...others] = pieces
  if (others.length === 0) {
    const root = parsePiece(first?.text ?? '')
    return tamed === undefined ? root : restore(root)
  }
  const definitions = definitionsFor(pieces)
  const roots = pieces.map((piece, index) =>
    place(parsePiece(piece.text + (definitions[index] ?? ''), index), piece),
  )
  const root = joinRoots(roots)
  return tamed === undefined ? root : restore(root)

  function restore(root: Root): Root {
    if (tamed) tooDeep(tamed.place)
    return restoreMarks(root)
  }
}

function parsePiece(markdown: string, index = 0): Root {
  const matter = index === 0 && hasMatter(markdown) ? [matterOf(markdown)] : []
  return fromMarkdown(markdown, {
    extensions: [
      frontmatter(matter),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      gfmTable(),
      gfmTaskListItem(),
      {flow: {36: mathFlow}, text: {36: mathText}},
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

/**
 * Whether what stands between the first `---` and the next is YAML, and not
 * text between two rules: it begins with a key, or is empty.
 */
function hasMatter(markdown: string): boolean {
  const isEmpty =
    /^---[ \t]*\r?\n(?:[ \t]*\r?\n)*(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
  const hasKey =
    /^---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:[\p{L}\p{N}_"'][^\n:]{0,80}:(?:[ \t\r\n]|$)|\{[ \t]*[\p{L}"'])/u
  return isEmpty.test(markdown) || hasKey.test(markdown)
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
