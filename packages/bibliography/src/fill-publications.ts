import {
  type Cv,
  entry,
  type List,
  list,
  listItem,
  paragraph,
  type Section,
  type SectionContent,
  section,
} from '@cvast/core'
import {firstWord, languageOf, locales} from '@cvast/locales'
import {ownName} from './names/own-name.ts'
import {type Publication, publicationTypes} from './publication.ts'
import type {PublicationsOptions} from './publications-options.ts'
import {sortPublications} from './sort-publications.ts'
import {styles} from './styles/index.ts'
import type {StyleContext} from './styles/style.ts'
import {wordsOf} from './words/index.ts'

/**
 * The tree with its works listed: in the first section of publications, behind
 * what is written there by hand, else in a section of their own at the end.
 * Pure; the given tree is not changed. The list is of ordinary nodes, so every
 * format prints the same.
 */
export function fillPublications(
  tree: Cv,
  works: readonly Publication[],
  options: PublicationsOptions,
  asked?: string,
): Cv {
  if (works.length === 0) return tree
  const [person, ...sections] = tree.children
  const at = sections.findIndex(each => each.kind === 'publications')
  const given = sections[at]
  const lang = asked ?? given?.lang ?? tree.lang ?? 'en'
  const context: StyleContext = {
    words: wordsOf(lang),
    lang,
    isOwn: options.bold
      ? ownName([person.name, ...options.also].filter(each => each !== ''))
      : () => false,
    authors: options.authors,
    titles: options.titles,
  }
  const content = contentOf(works, options, context)
  const filled: Section = given
    ? {...given, children: [...given.children, ...content]}
    : section('publications', titleOf(lang), content)
  const done = given ? sections.with(at, filled) : [...sections, filled]
  return {...tree, children: [person, ...done]}
}

/** One list, or one for each kind of work, whose numbers go on. */
function contentOf(
  works: readonly Publication[],
  options: PublicationsOptions,
  context: StyleContext,
): SectionContent[] {
  const sorted = sortPublications(works, options.sort)
  if (!options.group) return [listOf(sorted, 1, options, context)]
  let start = 1
  return publicationTypes.flatMap(type => {
    const members = sorted.filter(each => each.type === type)
    if (members.length === 0) return []
    const result = listOf(members, start, options, context)
    start += members.length
    return [entry(context.words.groups[type], [result])]
  })
}

function listOf(
  works: readonly Publication[],
  start: number,
  {numbered, style}: PublicationsOptions,
  context: StyleContext,
): List {
  const write = styles[style]
  return list(
    works.map(work => listItem([paragraph(write(work, context))])),
    numbered ? {ordered: true, start} : {},
  )
}

function titleOf(lang: string): string {
  const {titles} = languageOf(lang) ?? locales.en
  return firstWord(titles.publications)
}
