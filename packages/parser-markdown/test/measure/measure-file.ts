import {type Cv, toText} from '@cvast/core'
import type {Expected, ExpectedEntry} from './expected.ts'
import {type FoundHeader, foundHeaders} from './found-headers.ts'

/** Hits, what was to be found, what was found. */
export interface Score {
  hits: number
  expected: number
  found: number
}

/** Scores of one file, and what is wrong with it, in words. */
export interface Measured {
  scores: Record<
    | 'headers'
    | 'titles'
    | 'roles'
    | 'organizations'
    | 'locations'
    | 'contacts'
    | 'sections'
    | 'names'
    | 'headlines',
    Score
  >
  problems: string[]
}

/** Lines between a header and what is taken for it. */
const near = 3

/** Compares a tree with what a careful reader finds in the same file. */
export function measureFile(tree: Cv, expected: Expected): Measured {
  const problems: string[] = []
  const found = foundHeaders(tree)
  const free = new Set(found)
  const pairs: Array<[ExpectedEntry, FoundHeader]> = []
  const match = (each: ExpectedEntry, distance: number) =>
    [...free].find(
      header =>
        Math.abs(header.line - each.line) <= distance &&
        header.start === each.start &&
        header.end === each.end,
    )
  for (const each of expected.entries) {
    const header = match(each, 0) ?? match(each, near)
    if (header) {
      free.delete(header)
      pairs.push([each, header])
    } else
      problems.push(
        `missed header ${each.line}: ${each.title} {${each.start}..${each.end}}`,
      )
  }
  const known = new Set(expected.datedItems?.map(each => each.line))
  const extra = [...free].filter(
    each =>
      !(each.node.type === 'listItem' && known.has(each.line)) &&
      !known.has(each.line),
  )
  for (const each of extra)
    problems.push(
      `extra header ${each.line}: ${each.title.slice(0, 60)} {${each.start}..${each.end}}`,
    )
  const score = (): Score => ({hits: 0, expected: 0, found: 0})
  const scores: Measured['scores'] = {
    headers: {
      hits: pairs.length,
      expected: expected.entries.length,
      found: pairs.length + extra.length,
    },
    titles: score(),
    roles: score(),
    organizations: score(),
    locations: score(),
    contacts: score(),
    sections: score(),
    names: score(),
    headlines: score(),
  }
  const compare = (
    into: Score,
    what: string,
    wanted: string | null | undefined,
    got: string | undefined,
  ) => {
    if (wanted) into.expected++
    if (got) into.found++
    const names =
      what === 'name' && key(got ?? '').startsWith(key(wanted ?? ''))
    if (wanted && got && (same(wanted, got) || names)) into.hits++
    else if (got || (wanted && what !== 'fact'))
      problems.push(`${what}: expected ${wanted ?? '-'}, found ${got ?? '-'}`)
  }
  for (const [each, header] of pairs) {
    scores.titles.expected++
    scores.titles.found++
    if (
      key(header.title).startsWith(key(each.title)) ||
      (header.node.type === 'listItem' &&
        key(header.title).includes(key(each.title)))
    )
      scores.titles.hits++
    else
      problems.push(
        `title ${each.line}: expected ${each.title}, found ${header.title}`,
      )
    if (header.node.type !== 'entry') continue
    compare(scores.roles, `role ${each.line}`, each.position, header.role)
    // Where no careful reader looks for an employer, one around counts not.
    const own = (name: 'organization' | 'location') =>
      each[name] === null ? header.node[name as never] : header[name]
    compare(
      scores.organizations,
      `organization ${each.line}`,
      each.organization,
      own('organization'),
    )
    compare(
      scores.locations,
      `location ${each.line}`,
      each.location,
      own('location'),
    )
  }
  const [person] = tree.children
  compare(scores.names, 'name', expected.name, person.name)
  compare(
    scores.headlines,
    'headline',
    expected.headline,
    person.headline && toText(person.headline),
  )
  const contacts = new Set(
    person.children.flatMap(each => [
      contactKey(each.kind, each.value),
      contactKey(each.kind, each.url ?? ''),
    ]),
  )
  scores.contacts.expected = expected.contacts.length
  scores.contacts.found = person.children.length
  for (const each of expected.contacts)
    if (contacts.has(contactKey(each.kind, each.value))) scores.contacts.hits++
    else problems.push(`missed contact ${each.kind} ${each.value}`)
  const wanted = expected.contacts.map(each =>
    contactKey(each.kind, each.value),
  )
  for (const each of person.children)
    if (
      !wanted.includes(contactKey(each.kind, each.value)) &&
      !wanted.includes(contactKey(each.kind, each.url ?? ''))
    )
      problems.push(`extra contact ${each.kind} ${each.value}`)
  const sections = tree.children
    .slice(1)
    .flatMap(each => (each.type === 'section' ? [each] : []))
    .map(each => `${each.kind} ${key(toText(each.title))}`)
  scores.sections.expected = expected.sections.length
  scores.sections.found = sections.filter(
    each => !/^(?:contact|summary $)/.test(each),
  ).length
  for (const each of expected.sections)
    if (sections.includes(`${each.kind} ${key(each.title)}`))
      scores.sections.hits++
    else problems.push(`missed section ${each.kind} ${each.title}`)
  const wantedSections = expected.sections.map(
    each => `${each.kind} ${key(each.title)}`,
  )
  for (const each of sections)
    if (!wantedSections.includes(each)) problems.push(`extra section ${each}`)
  return {scores, problems}
}

function same(a: string, b: string): boolean {
  return key(a) === key(b)
}

/** Letters and digits only. */
function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function contactKey(kind: string, value: string): string {
  return `${kind} ${value
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replace(/^mailto:|^tel:/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')}`
}
