import type {Heading, Html, Root, RootContent, Text} from 'mdast'

/** Classes of pandoc that say how a heading looks, not whom it is for. */
const looks: ReadonlySet<string> = new Set(['unnumbered', 'unlisted'])

/** `{.academic lang=de}` at the end of a heading. */
const list =
  /\s*\{:?[ \t]*((?:[.#][\w-]+|lang="?[\w-]+"?)(?:[ \t]+(?:[.#][\w-]+|lang="?[\w-]+"?))*)[ \t]*\}$/

/**
 * Writes what pandoc and others say in braces at the end of a heading as
 * directives: `## Talks {.academic lang=de}` → `## Talks <!-- cv:
 * tags=academic lang=de -->`. A class is a tag; `.private` is private. A brace
 * that is escaped is text: `## Talks \{.academic}`.
 */
export function headingAttributes(root: Root, source: string): Root {
  let isChanged = false
  const children = root.children.map((node): RootContent => {
    const result = node.type === 'heading' ? withDirective(node, source) : node
    if (result !== node) isChanged = true
    return result
  })
  return isChanged ? {...root, children} : root
}

function withDirective(heading: Heading, source: string): Heading {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return heading
  const found = list.exec(last.value)
  if (found && isEscaped(found[0].trimStart(), last, source)) return heading
  const said = (found?.[1] ?? '').split(/[ \t]+/)
  const classes = said.flatMap(each => (each[0] === '.' ? [each.slice(1)] : []))
  const lang = said.find(each => each.startsWith('lang='))?.slice(5)
  const tags = classes.filter(each => each !== 'private' && !looks.has(each))
  const facts = [
    ...(tags.length > 0 ? [`tags=${tags.join(',')}`] : []),
    ...(lang === undefined ? [] : [`lang=${lang.replaceAll('"', '')}`]),
    ...(classes.includes('private') ? ['private'] : []),
  ]
  // What is about its looks alone is told as foreign.
  if (!found || facts.length === 0) return heading
  const value = last.value.slice(0, found.index)
  const {position} = heading
  const directive: Html = {
    type: 'html',
    value: `<!-- cv: ${facts.join(' ')} -->`,
    ...(position ? {position} : {}),
  }
  return {
    ...heading,
    children: [
      ...heading.children.slice(0, -1),
      ...(value === '' ? [] : [{...last, value}]),
      directive,
    ],
  }
}

/** Whether the source spells the end of a text in another way than it reads. */
function isEscaped(end: string, {position}: Text, source: string): boolean {
  const to = position?.end.offset
  if (to === undefined) return false
  const from = to - end.length
  let backslashes = 0
  while (source[from - 1 - backslashes] === '\\') backslashes++
  return !source.startsWith(end, from) || backslashes % 2 === 1
}
