import type {Entry} from '@cvast/core'
import type {Heading, Paragraph} from 'mdast'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {closing} from '../closing.ts'
import {directive} from '../directive.ts'
import {hasMark} from '../has-mark.ts'
import {inside} from '../inside.ts'
import {marked} from '../marked.ts'
import {periodFacts} from '../period-facts.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/** Deepest heading that Markdown has. */
const deepest = 6

/** `### Title`, its date as a paragraph under it; without title, the date. */
export function entry(node: Entry, outer: State): Flow {
  const state = inside(node, outer)
  const {level} = outer
  const title = inline(node.title, {...state, oneLine: true})
  const date = written(node)
  const untitled = title.length === 0
  const {words = [], facts} = attributes(node)
  const said = marked(
    node,
    {
      words: untitled && date.length === 0 ? ['entry', ...words] : words,
      facts: {
        level: level > deepest ? String(level) : undefined,
        ...placeFacts(node, outer),
        ...(untitled || date.length === 0 ? dateFacts(node, outer) : {}),
        ...facts,
      },
    },
    outer,
  )
  const heading: Heading = {
    type: 'heading',
    depth: Math.min(level, deepest) as Heading['depth'],
    children: spaced(untitled ? date : title, said),
  }
  return [
    heading,
    ...(untitled ? [] : dateLine(node, date, outer)),
    ...closing(node.children, {...state, level: level + 1}),
  ]
}

/** `*10/2015–present*` */
function written({period}: Entry): Inline {
  return period === undefined || period.written === ''
    ? []
    : [
        {
          type: 'emphasis',
          children: [{type: 'text', value: period.written}],
        },
      ]
}

function dateLine(node: Entry, date: Inline, state: State): Paragraph[] {
  if (date.length === 0) return []
  const said = state.options.directives
    ? directive({facts: dateFacts(node, state) ?? {}})
    : []
  return [{type: 'paragraph', children: spaced(date, said)}]
}

/** What the date means, where its text does not say so. */
function dateFacts(node: Entry, state: State) {
  const {period} = node
  if (!period || !hasMark(node, 'period', state)) return {}
  return {
    ...periodFacts(period),
    written: period.written === '' ? '' : undefined,
  }
}

/**
 * Role, organization and place, where they must be said. Where the title
 * alone would say them but they are absent, they are empty.
 */
function placeFacts(node: Entry, state: State) {
  const {role, organization, location} = node
  if (state.literal || inside(node, state).literal)
    return {role, organization, location}
  if (!hasMark(node, 'facts', state)) return {}
  return {
    role: role ?? '',
    organization: organization ?? '',
    location: location ?? '',
  }
}
