import {
  type Cv,
  type Entry,
  type ListItem,
  type PartialDate,
  type Period,
  toText,
  visit,
} from '@cvast/core'

/** A dated header of a tree. */
export interface FoundHeader {
  node: Entry | ListItem
  line: number
  section: string
  kind: string
  title: string
  start: string | null
  end: string | null
  role: string | undefined
  /** Of the entry, or of the entries around it. */
  organization: string | undefined
  location: string | undefined
}

/** Every dated entry and item of a tree, in order. */
export function foundHeaders(tree: Cv): FoundHeader[] {
  const result: FoundHeader[] = []
  visit(tree, (node, ancestors) => {
    if (node.type !== 'entry' && node.type !== 'listItem') return
    if (!node.period) return
    const section = ancestors.find(each => each.type === 'section')
    const around = ancestors.filter(each => each.type === 'entry')
    const title =
      node.type === 'entry' && node.title.length > 0
        ? toText(node.title)
        : toText(node.children[0] ?? [])
    const fact = (name: 'organization' | 'location') =>
      (node.type === 'entry' ? node[name] : undefined) ??
      around.findLast(each => each[name] !== undefined)?.[name]
    result.push({
      node,
      line: node.position?.start.line ?? 0,
      section: section ? toText(section.title) : '',
      kind: section?.kind ?? '',
      title,
      ...dates(node.period),
      role: node.type === 'entry' ? node.role : undefined,
      organization: fact('organization'),
      location: fact('location'),
    })
  })
  return result
}

function dates({start, end}: Period) {
  return {
    start: start ? written(start) : null,
    end: end === undefined ? null : end === 'present' ? end : written(end),
  }
}

function written(date: PartialDate): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const {year, month, day, quarter, season} = date
  if (quarter) return `${year}-Q${quarter}`
  if (season) return `${year}-${season === 'autumn' ? 'fall' : season}`
  return [year, month && pad(month), day && pad(day)].filter(Boolean).join('-')
}
