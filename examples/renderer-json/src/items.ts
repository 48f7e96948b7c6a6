import type {Entry, Section, SectionContent, Term} from '@cvast/core'
import {addresses} from './addresses.ts'
import {dates} from './dates.ts'
import {type Place, placeOf} from './kinds.ts'
import type {State} from './state.ts'
import {inline, lines} from './write.ts'

/** An object of a list of JSON Resume. */
export type Item = Record<string, string | readonly string[]>

/** What a section becomes: one item per entry, per term, per run of prose. */
export function items({kind, children}: Section, state: State): Item[] {
  const place = placeOf(kind)
  const type = place.list === 'projects' ? {type: kind} : {}
  const result: Item[] = []
  let prose: SectionContent[] = []
  const flush = () => {
    const text = [...lines(prose, state), ...addresses(prose)].join('\n')
    prose = []
    if (text !== '') result.push({...type, [place.text]: text})
  }
  for (const child of children) {
    if (child.type !== 'entry' && child.type !== 'termList') {
      prose.push(child)
      continue
    }
    flush()
    if (child.type === 'entry')
      result.push({...type, ...ofEntry(child, place, state)})
    else
      result.push(
        ...child.children.map(each => ({
          ...type,
          ...ofTerm(each, place, state),
        })),
      )
  }
  flush()
  return result
}

function ofTerm({term, description}: Term, place: Place, state: State): Item {
  const value = inline(description, state)
  const links = addresses([...term, ...description]).join('\n')
  return {
    [place.title]: inline(term, state),
    [place.value]: place.value === 'keywords' ? keywords(value) : value,
    ...(links === '' ? {} : {links}),
  }
}

/** `Go, C (gcc, clang)` → `['Go', 'C (gcc, clang)']` */
function keywords(text: string): string[] {
  return text.split(/,\s+(?![^(]*\))/)
}

function ofEntry(entry: Entry, place: Place, state: State): Item {
  const text = [
    ...lines(entry.children, state),
    ...addresses([...entry.title, ...entry.children]),
  ].join('\n')
  return {
    ...head(entry, place, state),
    ...(place.dates ? dates(entry, place.dates, state) : written(entry)),
    ...(text === '' ? {} : {[place.text]: text}),
  }
}

/** Where a kind has no dates, the date as it was written. */
function written({period}: Entry): Item {
  return period ? {date: period.written} : {}
}

/**
 * The parts of the title, in its order, where they are all that it says; else
 * the title in one.
 */
function head(entry: Entry, place: Place, state: State): Item {
  const title = inline(entry.title, state)
  if (title === '') return {}
  const parts = (['role', 'organization', 'location'] as const)
    .flatMap(fact => {
      const [key, value] = [place[fact], entry[fact]]
      const at = value === undefined ? -1 : title.indexOf(value)
      return key && value && at >= 0 ? [{key, value, at}] : []
    })
    .toSorted((a, b) => a.at - b.at)
  let rest = title
  for (const {value} of parts) rest = rest.replace(value, '')
  // Between the parts may stand signs and small words, but no facts.
  return parts.length > 0 && /^[^\p{L}\p{N}]*$/u.test(rest)
    ? Object.fromEntries(parts.map(({key, value}) => [key, value]))
    : {[place.title]: title}
}
