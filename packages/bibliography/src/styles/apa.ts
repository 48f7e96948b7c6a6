import type {Phrasing} from '@cvast/core'
import {listNames} from '../names/list-names.ts'
import {familyFirst, givenFirst} from '../names/show-name.ts'
import type {Publication} from '../publication.ts'
import {around, italic, join, linked, seq, stopped, tidy} from './compose.ts'
import {
  doiUrl,
  editionOf,
  eprintLink,
  genreOf,
  pagesOf,
  titleOf,
  urlLink,
  yearOf,
} from './facts.ts'
import type {StyleContext} from './style.ts'

/**
 * As the APA asks for: `Alpha, A., & Bravo, B. (2020). Title. *Journal*,
 * *12*(3), 4–5. https://doi.org/…`
 */
export function apa(work: Publication, context: StyleContext): Phrasing[] {
  const {words} = context
  const authors = people(work.authors, context)
  const editors = people(work.editors, context)
  const isPart = work.type === 'chapter' || work.type === 'paper'
  const byEditors = authors.length === 0 && editors.length > 0 && !isPart
  const who = byEditors
    ? seq(
        editors,
        ` (${work.editors.list.length > 1 ? words.editors : words.editor})`,
      )
    : authors
  const when = `(${yearOf(work, context) || words.noDate})`
  const title = titlePart(work, context)
  return tidy(
    join(
      ' ',
      ...(who.length > 0
        ? [seq(stopped(who), ' ', when, '.'), stopped(title)]
        : [seq(stopped(title), ' ', when, '.')]),
      stopped(source(work, context, byEditors)),
      stopped(work.note),
      address(work, context),
    ),
  )
}

function people(
  names: Publication['authors'],
  {isOwn, authors, words}: StyleContext,
): Phrasing[] {
  return listNames(names, {
    show: familyFirst,
    pair: ', & ',
    last: ', & ',
    others: words.etAl,
    isOwn,
    most: authors,
  })
}

/** The title with what stands in brackets behind it. */
function titlePart(work: Publication, context: StyleContext): Phrasing[] {
  const title = titleOf(work, context)
  const {words} = context
  const isAlone = work.container.length === 0
  const inItalics =
    isAlone && work.type !== 'article' && work.type !== 'chapter'
  const shown = inItalics ? italic(title) : [...title]
  const round: Phrasing[][] = []
  const add = (part: Phrasing[] | string) => {
    const nodes = seq(part)
    if (nodes.length > 0) round.push(nodes)
  }
  add(
    around(
      '',
      listNames(work.translators, {
        show: givenFirst,
        pair: ' & ',
        last: ', & ',
        others: words.etAl,
        isOwn: context.isOwn,
        most: 0,
      }),
      `, ${words.translator}`,
    ),
  )
  add(isAlone && work.type !== 'paper' ? editionOf(work, context) : '')
  if (work.type === 'book' || (work.type === 'report' && work.volume !== ''))
    add(around(`${capital(words.volume)} `, work.volume))
  if (
    work.type === 'software' ||
    work.type === 'dataset' ||
    work.type === 'other'
  )
    add(around(`${words.version} `, work.version))
  if (work.type === 'report')
    add(
      around(
        `${genreOf(work, context)} ${capital(words.number)} `,
        work.number,
      ),
    )
  else if (work.type === 'patent')
    add(
      around(
        `${genreOf(work, context)} ${capital(words.number)} `,
        work.number,
      ),
    )
  else if (work.type === 'book' && work.series.length === 0)
    add(around(`${capital(words.number)} `, work.number))
  const square = bracket(work, context)
  return seq(
    shown,
    around(' (', join(', ', ...round), ')'),
    around(' [', square, ']'),
  )
}

/** `[PhD thesis, University of Alpha]`, `[Computer software]` */
function bracket(work: Publication, context: StyleContext): Phrasing[] {
  const genre = genreOf(work, context)
  switch (work.type) {
    case 'thesis':
      return join(', ', genre, work.institution)
    case 'report':
    case 'patent':
      return work.number === '' ? seq(genre) : []
    default:
      return seq(genre)
  }
}

/** Where it is: journal, book, publisher. */
function source(
  work: Publication,
  context: StyleContext,
  editorsNamed: boolean,
): Phrasing[] {
  const {words, isOwn} = context
  const inside = listNames(work.editors, {
    show: givenFirst,
    pair: ' & ',
    last: ', & ',
    others: words.etAl,
    isOwn,
    most: 0,
  })
  const role = work.editors.list.length > 1 ? words.editors : words.editor
  const by =
    editorsNamed || inside.length === 0 ? [] : seq(inside, ` (${role})`)
  const publisher = join(', ', work.publisher, work.location)
  const eprint = work.eprint && work.type !== 'preprint' ? eprintLink(work) : []
  const parts: Phrasing[][] = []
  if (work.type === 'chapter' || work.type === 'paper') {
    const round = join(
      ', ',
      editionOf(work, context),
      around(`${capital(words.volume)} `, work.volume),
      around(`${capital(words.number)} `, work.number),
      around(`${capital(words.chapter)} `, work.chapter),
      pagesOf(work, context),
      around(`${words.articleNumber} `, work.articleNumber),
    )
    const container = work.container.length > 0 ? work.container : work.event
    const head = join(', ', by, italic(container))
    parts.push(
      seq(around(`${words.in} `, head), around(' (', round, ')')),
      work.container.length > 0 ? [...work.event] : [],
      [...work.series],
      join(', ', work.institution, publisher),
    )
  } else if (work.container.length > 0) {
    const volume = seq(italic(work.volume), around('(', work.number, ')'))
    parts.push(
      join(
        ', ',
        italic(work.container),
        volume,
        work.pages,
        around('Article ', work.articleNumber),
      ),
      by,
      [...work.series],
      [...work.event],
      join(', ', work.institution, publisher),
    )
  } else {
    const isNumbered = work.type === 'report' || work.type === 'patent'
    parts.push(
      by,
      join(
        ' ',
        work.series,
        isNumbered || (work.type === 'book' && work.series.length === 0)
          ? ''
          : work.number,
      ),
      [...work.event],
      work.type === 'book' || work.type === 'report'
        ? []
        : seq(italic(work.volume)),
      seq(pagesOf(work, context)),
      around('Article ', work.articleNumber),
      around(`${capital(words.chapter)} `, work.chapter),
      seq(work.holder),
      join(', ', work.type === 'thesis' ? [] : work.institution, publisher),
      work.type === 'preprint' ? eprintLink(work) : [],
    )
  }
  return join('. ', ...parts, eprint)
}

/** The DOI as an address, else the address. */
function address(work: Publication, context: StyleContext): Phrasing[] {
  return join(
    ' ',
    work.doi === '' ? [] : linked(doiUrl(work.doi)),
    urlLink(work, context),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
