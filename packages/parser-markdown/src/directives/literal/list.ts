import type {List, ListItem, Term, TermList} from '@cvast/core'
import type {ListItem as MdastItem, List as MdastList} from 'mdast'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'
import {hasWord} from '../has-word.ts'
import {periodOf} from '../period-of.ts'
import {readDirectives} from '../read-directives.ts'
import {takeDirectives} from '../take-directives.ts'
import {blocks, paragraph} from './block.ts'
import {isSpread} from './is-spread.ts'
import {located} from './located.ts'
import type {State} from './state.ts'
import {term} from './term.ts'

/** An item, parted from what is said of it and of its first paragraph. */
interface Item {
  node: MdastItem
  about: Directive[]
  /** Of the first paragraph itself. */
  aboutFirst: Directive[]
  children: MdastItem['children']
}

/** A list, or one of terms where every item says that it is a term. */
export function list(node: MdastList, state: State): List | TermList {
  const items = node.children.map(each => readItem(each, state))
  if (items.every(({about}) => hasWord(about, 'term'))) {
    const children = items.map(
      ({node, about, children}): Term =>
        located(
          {
            type: 'term',
            ...attributesOf(about),
            ...term(children, state),
          },
          node,
        ),
    )
    return located({type: 'termList', children}, node)
  }
  return located(
    {
      type: 'list',
      ordered: node.ordered === true,
      ...(node.ordered ? {start: node.start ?? 1} : {}),
      spread: isSpread(node.children),
      children: items.map(each => item(each, state)),
    },
    node,
  )
}

/** Parts an item from its directives. */
function readItem(node: MdastItem, {report}: State): Item {
  const [first, ...rest] = node.children
  if (first?.type === 'paragraph') {
    const {children, directives} = takeDirectives(first.children, report)
    const ofItem = (each: Directive) => !each.words.has('paragraph')
    return {
      node,
      about: directives.filter(ofItem),
      aboutFirst: directives.filter(each => !ofItem(each)),
      children: [{...first, children}, ...rest],
    }
  }
  const about = first?.type === 'html' ? readDirectives(first, report) : []
  return about && about.length > 0 && !hasWord(about, 'pagebreak')
    ? {node, about, aboutFirst: [], children: rest}
    : {node, about: [], aboutFirst: [], children: node.children}
}

function item(
  {node, about, aboutFirst, children}: Item,
  state: State,
): ListItem {
  const [first, ...rest] = children
  const meaning = periodOf(about, state.report)
  const written = factOf(about, 'written')
  return located(
    {
      type: 'listItem',
      ...attributesOf(about),
      ...(typeof node.checked === 'boolean' ? {checked: node.checked} : {}),
      spread: isSpread(node.children),
      ...(meaning ? {period: {...meaning, written: written ?? ''}} : {}),
      children:
        first?.type === 'paragraph'
          ? [
              paragraph(first, first.children, aboutFirst, state),
              ...blocks(rest, state),
            ]
          : blocks(children, state),
    },
    node,
  )
}
