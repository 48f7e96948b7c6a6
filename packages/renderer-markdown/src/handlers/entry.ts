import type {Entry} from '@cvast/core'
import type {Heading, Paragraph} from 'mdast'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {closing} from '../closing.ts'
import type {Directive} from '../directive.ts'
import {hasMark} from '../has-mark.ts'
import {marked} from '../marked.ts'
import {periodFacts} from '../period-facts.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'
import {wordFor} from '../word-for.ts'

/** Deepest heading that Markdown has. */
const deepest = 6

/** `### Title`, its date as a paragraph under it; without title, the date. */
export function entry(node: Entry, state: State): Flow {
  const {level} = state
  const title = inline(node.title, {...state, oneLine: true})
  const date = written(node)
  const below = title.length > 0 && date.length > 0
  const heading: Heading = {
    type: 'heading',
    depth: Math.min(level, deepest) as Heading['depth'],
    children: spaced(title.length === 0 ? date : title, [
      ...marked(about(node, below, state), state),
    ]),
  }
  return [
    heading,
    ...(below ? dateLine(node, date, state) : []),
    ...closing(node.children, {...state, level: level + 1}),
  ]
}

/** What the heading says beside its text. */
function about(node: Entry, dateBelow: boolean, state: State): Directive {
  const {words, facts} = attributes(node)
  const empty = node.title.length === 0 && !node.period?.written
  return {
    words: [
      ...(empty ? ['entry'] : []),
      ...wordFor(node, 'undated', state),
      ...words,
    ],
    facts: {
      level: state.level > deepest ? String(state.level) : undefined,
      ...placeFacts(node, state),
      ...(dateBelow ? {} : dateFacts(node, state)),
      ...facts,
    },
  }
}

/** `*10/2015–present*` */
function written({period}: Entry): Inline {
  return period && period.written !== ''
    ? [{type: 'emphasis', children: [{type: 'text', value: period.written}]}]
    : []
}

function dateLine(node: Entry, date: Inline, state: State): Paragraph[] {
  const said = marked({facts: dateFacts(node, state)}, state)
  return [{type: 'paragraph', children: spaced(date, said)}]
}

/** What the date means, where its text does not say so. */
function dateFacts(node: Entry, state: State): Required<Directive>['facts'] {
  const {period} = node
  if (!period) return {}
  if (period.written === '') return {...periodFacts(period), written: ''}
  return hasMark(node, 'period', state) ? periodFacts(period) : {}
}

/**
 * Role, organization and place, where they must be said. Where the title
 * alone would say them but they are absent, they are empty.
 */
function placeFacts(node: Entry, state: State): Required<Directive>['facts'] {
  const {role, organization, location} = node
  if (state.literal) return {role, organization, location}
  if (!hasMark(node, 'facts', state)) return {}
  return {
    role: role ?? '',
    organization: organization ?? '',
    location: location ?? '',
  }
}
