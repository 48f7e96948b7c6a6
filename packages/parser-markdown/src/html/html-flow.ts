import type {Block, ListItem, Paragraph, Phrasing} from '@cvast/core'
import type {Html} from 'mdast'
import type {Position} from 'unist'
import type {Flow} from '../flow.ts'
import {inlineBuilder} from '../prose/inline-builder.ts'
import {linkAddresses} from '../prose/link-addresses.ts'
import {mergeText} from '../prose/merge-text.ts'
import {isEmpty} from '../prose/phrasing.ts'
import type {Prose} from '../prose/prose.ts'
import {createHtmlPosition} from './create-html-position.ts'
import {tokenize} from './tokenize.ts'
import {trimBlanks} from './trim-blanks.ts'

/** Elements that end the line before them and after them. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is no text of the document. */
const hidden = new Set(['script', 'style'])

/**
 * HTML on lines of its own → blocks. Only what says something about the text
 * is understood: headings, items, tables' cells and whatever stands inside a
 * line; the rest parts paragraphs.
 */
export function htmlFlow(node: Html, prose: Prose): Flow[] {
  const {context} = prose
  const result: Flow[] = []
  const place = createHtmlPosition(node.value, node.position)
  let line = inlineBuilder(context)
  let items: ListItem[] | undefined
  let ordered = false
  let heading = 0
  let inItem = false
  let inPre = 0
  let linkDepth = 0
  let inHidden = false
  let start: Position | undefined
  let end: Position | undefined

  for (const token of tokenize(node.value)) {
    if (token.type === 'comment' || (token.type === 'text' && inHidden))
      continue
    const position = place(token.start, token.end)
    if (token.type === 'text') {
      const value =
        inPre > 0 ? token.value : token.value.replaceAll(/\s+/g, ' ')
      const text = {
        type: 'text' as const,
        value,
        ...(position ? {position} : {}),
      }
      line.push(...(linkDepth > 0 ? [text] : linkAddresses(text, context)))
      start ??= position
      end = position
      continue
    }
    const {name} = token
    inHidden = token.type === 'open' && hidden.has(name) && !token.empty
    if (hidden.has(name)) {
      if (token.type === 'open')
        context.reportOnce(name, 'html-code', {element: `<${name}>`}, position)
      continue
    }
    if (!blocks.has(name)) {
      if (name === 'a') linkDepth += token.type === 'open' ? 1 : -1
      line.tag(token, position)
      start ??= position
      end = position
      continue
    }
    flush()
    const opens = token.type === 'open'
    if (name === 'pre') inPre += opens ? 1 : -1
    if (/^h[1-6]$/.test(name)) heading = opens ? Number(name[1]) : 0
    if (name === 'li') inItem = opens
    if (name === 'ul' || name === 'ol') {
      endList()
      ordered = opens && name === 'ol'
      inItem = false
    }
    if (name === 'hr')
      result.push({type: 'thematicBreak', ...(position ? {position} : {})})
  }
  flush()
  endList()
  return result

  function flush(): void {
    const children = trimBlanks(mergeText(line.finish()))
    line = inlineBuilder(context)
    linkDepth = 0
    const position =
      start && end ? {position: {start: start.start, end: end.end}} : {}
    start = end = undefined
    if (isEmpty(children)) return
    if (heading > 0) {
      endList()
      result.push({type: 'heading', depth: heading, children, ...position})
    } else if (inItem) {
      items ??= []
      items.push({
        type: 'listItem',
        spread: false,
        children: [paragraph(children, position)],
        ...position,
      })
    } else {
      endList()
      result.push(paragraph(children, position))
    }
  }

  function endList(): void {
    if (!items) return
    const first = items[0]?.position?.start
    const last = items.at(-1)?.position?.end
    const list: Block = {
      type: 'list',
      ordered,
      ...(ordered ? {start: 1} : {}),
      spread: false,
      children: items,
      ...(first && last ? {position: {start: first, end: last}} : {}),
    }
    result.push(list)
    items = undefined
  }
}

function paragraph(
  children: Phrasing[],
  position: {position?: Position},
): Paragraph {
  return {type: 'paragraph', children, ...position}
}
