/** Languages by their BCP 47 tag, as babel calls them. */
const names = new Map([
  ['en', 'english'],
  ['en-gb', 'british'],
  ['de', 'ngerman'],
  ['fr', 'french'],
])

/** What babel calls the language `tag`: `de-DE` → `ngerman`. */
export function babelName(tag: string): string | undefined {
  const lower = tag.toLowerCase()
  return names.get(lower) ?? names.get(lower.split('-')[0] ?? '')
}
