import type {Block, Phrasing} from '@cvast/core'
import type {FrontPair, FrontValue} from '../front-matter/front-value.ts'
import {parseYaml} from '../front-matter/parse-yaml.ts'
import {splitDate} from '../header/split-date.ts'
import {
  type Cursor,
  type Found,
  type Opening,
  ranks,
  type Scope,
} from './entry-reader.ts'
import {joinTitles} from './join-titles.ts'
import {makeEntry} from './make-entry.ts'

/** Languages of fences that hold entries: `resume:experience`, `yaml`. */
const fence = /^(?:resume|cv)\b|^ya?ml$/i

/** Keys of data, and the fact each is. */
const roles = [
  'position',
  'role',
  'title',
  'studyType',
  'area',
  'name',
  'degree',
]
const organizations = [
  'company',
  'organization',
  'organisation',
  'employer',
  'institution',
  'school',
  'entity',
]
const places = ['location', 'city', 'place']
const starts = ['start', 'startDate', 'from', 'begin']
const ends = ['end', 'endDate', 'to', 'until']
const whole = ['date', 'dates', 'period', 'year', 'years']

/**
 * C8: a fence of YAML, one entry per item of its list:
 * `- position: Cook`, `company: Alpha`, `start: 2015`, `end: 2017`.
 */
export function fencedData(cursor: Cursor, scope: Scope): Found | undefined {
  const node = cursor.at(0)
  if (node?.type !== 'code' || !fence.test(node.language ?? ''))
    return undefined
  if (!/^\s*-\s+[\w]+\s*:/m.test(node.value)) return undefined
  const {position} = node
  const [list] = parseYaml(`entries:\n${node.value}`, position, () => {})
  if (list?.value.type !== 'list') return undefined
  const openings: Opening[] = []
  for (const item of list.value.items) {
    if (item.type !== 'map') return undefined
    const opening = entryOf(item.pairs, scope, item.position ?? position)
    if (!opening) return undefined
    openings.push(opening)
  }
  if (openings.length === 0) return undefined
  const keys = new Set(
    list.value.items.flatMap(each =>
      each.type === 'map' ? each.pairs.map(({key}) => key) : [],
    ),
  )
  scope.context.report('fenced-data', {keys: [...keys].join(', ')}, position)
  return {openings, used: 1}
}

function entryOf(
  pairs: readonly FrontPair[],
  scope: Scope,
  position: FrontValue['position'],
): Opening | undefined {
  const used = new Set<FrontPair>()
  const take = (keys: readonly string[]): string | undefined => {
    const found = pairs.find(
      each => keys.includes(each.key) && each.value.type === 'text',
    )
    if (found?.value.type !== 'text') return undefined
    used.add(found)
    return found.value.value
  }
  const role = take(roles)
  const organization = take(organizations)
  const location = take(places)
  const start = take(starts)
  const end = take(ends)
  const written =
    take(whole) ?? [start, end].filter(each => each !== undefined).join(' – ')
  const dated = splitDate(text(written), scope.context)
  if (dated?.where !== 'whole' || (!role && !organization)) return undefined
  const body: Block[] = []
  for (const pair of pairs) {
    if (used.has(pair)) continue
    const {value} = pair
    if (value.type === 'text')
      body.push({
        type: 'paragraph',
        children: text(`${pair.key}: ${value.value}`),
      })
    else if (value.type === 'list' && value.items.every(isText))
      body.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: value.items.filter(isText).map(each => ({
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: text(each.value)}],
        })),
      })
    else if (value.type !== 'empty') return undefined
  }
  const lines = [role, organization, location].flatMap(each =>
    each === undefined ? [] : [text(each)],
  )
  const entry = makeEntry(
    {title: joinTitles(lines), lines, dated, position},
    scope,
  )
  return {
    entry: {
      ...entry,
      ...(role === undefined ? {} : {role}),
      ...(organization === undefined ? {} : {organization}),
      ...(location === undefined ? {} : {location}),
    },
    rank: ranks.bold,
    body,
  }
}

function text(value: string): Phrasing[] {
  return [{type: 'text', value}]
}

function isText(
  value: FrontValue,
): value is Extract<FrontValue, {type: 'text'}> {
  return value.type === 'text'
}
