import type {ListItem, Paragraph} from '@cvast/core'
import type {Html, Paragraph as MdastParagraph} from 'mdast'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {blocks} from '../blocks.ts'
import {hasMark} from '../has-mark.ts'
import {marked} from '../marked.ts'
import {periodFacts} from '../period-facts.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'
import {wordFor} from '../word-for.ts'

/**
 * What is said of the item stands at the end of its first paragraph, or
 * before all else where it does not begin with one.
 */
export function listItem(node: ListItem, state: State): Flow {
  const {checked, spread} = node
  const said = about(node, state)
  const [first, ...rest] = node.children
  const children =
    first?.type === 'paragraph'
      ? [firstLine(first, said, state), ...blocks(rest, state)]
      : [...said, ...blocks(node.children, state)]
  return [{type: 'listItem', checked: checked ?? null, spread, children}]
}

function about(node: ListItem, state: State): Html[] {
  const {words, facts} = attributes(node)
  const {period} = node
  const date =
    period && hasMark(node, 'period', state)
      ? {...periodFacts(period), written: period.written}
      : {}
  return marked(
    {
      words: [...wordFor(node, 'undated', state), ...words],
      facts: {...date, ...facts},
    },
    state,
  )
}

/** The word tells what is said of the paragraph from what of the item. */
function firstLine(
  node: Paragraph,
  said: readonly Html[],
  state: State,
): MdastParagraph {
  const line = inline(node.children, state)
  const {words, facts} = attributes(node)
  const own = marked({words, facts}, state)
  const marks =
    own.length === 0
      ? []
      : marked({words: ['paragraph', ...words], facts}, state)
  return {type: 'paragraph', children: spaced(line, [...marks, ...said])}
}
