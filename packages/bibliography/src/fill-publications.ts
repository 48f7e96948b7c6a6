import {
  type Cv,
  entry,
  type List,
  list,
  listItem,
  type Period,
  paragraph,
  period,
  type Section,
  type SectionContent,
  section,
  toText,
} from '@cvast/core'
import {firstWord, languageOf, locales} from '@cvast/locales'
import {ownName} from './names/own-name.ts'
import {type Publication, publicationTypes} from './publication.ts'
import type {PublicationsOptions} from './publications-options.ts'
import {sortPublications} from './sort-publications.ts'
import {dateOf} from './styles/facts.ts'
import {styles} from './styles/index.ts'
import type {StyleContext} from './styles/style.ts'
import {wordsOf} from './words/index.ts'

/**
 * The tree with its works listed: in the first section of publications, behind
 * what is written there by hand, else in a section of their own at the end.
 * Sections in several languages are filled each in its own. Pure; the given
 * tree is not changed. The list is of ordinary nodes, so every format prints
 * the same.
 */
export function fillPublications(
  tree: Cv,
  works: readonly Publication[],
  options: PublicationsOptions,
  asked?: string,
): Cv {
  const {data: {bibliography: _, ...data} = {}, ...rest} = tree
  const bare: Cv = {...rest, ...(Object.keys(data).length > 0 ? {data} : {})}
  if (works.length === 0) return bare
  const [person, ...sections] = tree.children
  const isOwn = options.bold
    ? ownName([person.name, ...options.also].filter(each => each !== ''))
    : () => false
  const main = asked ?? tree.lang ?? 'en'
  const content = (lang: string) =>
    contentOf(works, options, {
      words: wordsOf(lang),
      lang,
      isOwn,
      authors: options.authors,
      titles: options.titles,
    })
  const filled = new Set<string>()
  const done = sections.map((each): Section => {
    const lang = each.lang ?? main
    if (each.kind !== 'publications' || filled.has(lang)) return each
    filled.add(lang)
    return {...each, children: [...each.children, ...content(lang)]}
  })
  if (filled.size === 0)
    done.push(section('publications', titleOf(main), content(main)))
  return {...bare, children: [person, ...done]}
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
    works.map(work => {
      const text = write(work, context)
      return listItem([paragraph(text)], dated(work, toText(text), context))
    }),
    numbered ? {ordered: true, start} : {},
  )
}

/**
 * The date of an item, as the text has it: `since` and `sort` of a target go by
 * it, and a reader of the Markdown finds the same one.
 */
function dated(
  work: Publication,
  text: string,
  context: StyleContext,
): {period?: Period} {
  const {date, until, written} = work.issued
  if (!date || until || written !== undefined || work.status) return {}
  const full = dateOf(work, context)
  const {year, month} = date
  const start =
    work.type === 'article' && month !== undefined ? {year, month} : date
  if (month !== undefined && text.includes(full))
    return {period: period(full, start)}
  return text.includes(String(year))
    ? {period: period(String(year), {year})}
    : {}
}

function titleOf(lang: string): string {
  const {titles} = languageOf(lang) ?? locales.en
  return firstWord(titles.publications)
}
