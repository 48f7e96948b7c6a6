/**
 * What a reader of the JSON reads, in the order of the CV: `meta.sections` says
 * how many items of which list belong to each section.
 */
export function readJson(output) {
  const {basics, meta, ...lists} = JSON.parse(output)
  const next = new Map()
  const {name, label = '', profiles = []} = basics
  const others = [...profiles]
  const parts = [name, label]
  for (const key of meta.contacts)
    parts.push(texts(key === 'profiles' ? others.shift() : basics[key]))
  for (const {title, list, items} of meta.sections) {
    const from = next.get(list) ?? 0
    next.set(list, from + items)
    parts.push(title, ...lists[list].slice(from, from + items).map(texts))
  }
  return parts.join('\n')
}

function texts(value) {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => key !== 'type')
        .map(([, each]) => texts(each))
        .join('\n')
    : ''
}
