import {type Cv, type Section, toText, visit} from '@cvast/core'
import type {DocxOptions} from '../options.ts'

/** What the file says of itself. */
export interface Properties {
  title: string
  author: string
  subject: string
  /** Parted by `; `. */
  keywords: string
  language: string
  words: number
  characters: number
  paragraphs: number
}

/** Word holds no more in one property. */
const longest = 255

/** Name, headline, skills, language and size of a CV. */
export function propertiesOf(
  tree: Cv,
  {keywords}: Readonly<DocxOptions>,
): Properties {
  const [person] = tree.children
  const text = toText(tree)
  return {
    title: person.name,
    author: person.name,
    subject: toText(person.headline ?? []),
    keywords: joined(keywords.length > 0 ? keywords : skills(tree)),
    language: tree.lang ?? '',
    words: text.match(/\S+/g)?.length ?? 0,
    characters: text.replaceAll(/\s/g, '').length,
    paragraphs: text.match(/[^\n]+/g)?.length ?? 0,
  }
}

/** Short items and terms of the sections about skills. */
function skills(tree: Cv): string[] {
  const result: string[] = []
  for (const node of tree.children)
    if (node.type === 'section' && node.kind === 'skills')
      result.push(...namesIn(node))
  return result
}

function namesIn(section: Section): string[] {
  const result: string[] = []
  visit(section, node => {
    if (node.type === 'term') result.push(toText(node.term))
    if (node.type === 'listItem') {
      const [first] = node.children
      if (first?.type === 'paragraph') result.push(toText(first))
    }
  })
  return result.filter(name => name !== '' && name.length <= 40)
}

/** As many as fit. */
function joined(keywords: readonly string[]): string {
  let result = ''
  for (const each of new Set(keywords)) {
    const next = result === '' ? each : `${result}; ${each}`
    if (next.length > longest) break
    result = next
  }
  return result
}
