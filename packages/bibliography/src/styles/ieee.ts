import type {Phrasing} from '@cvast/core'
import type {Publication} from '../publication.ts'
import {around, italic, join, quoted, stopped, tidy} from './compose.ts'
import {
  dateOf,
  doiLink,
  editionOf,
  eprintLink,
  genreOf,
  pagesOf,
  publishedBy,
  titleOf,
  urlLink,
} from './facts.ts'
import {people} from './people.ts'
import type {StyleContext} from './style.ts'

/**
 * As the IEEE asks for: `A. Alpha and B. Bravo, “Title,” *Journal*, vol. 12,
 * no. 3, pp. 4–5, Mar. 2020, doi: 10.1/x.`
 */
export function ieee(work: Publication, context: StyleContext): Phrasing[] {
  const {words} = context
  const title = titleOf(work, context)
  const isBook = work.type === 'book'
  const isPart = work.type === 'chapter' || work.type === 'paper'
  const role = work.editors.list.length > 1 ? words.editors : words.editor
  const editors = around('', people(work.editors, context), `, ${role}`)
  const authors = people(work.authors, context)
  const byEditors = authors.length === 0 && !isPart
  const head = join(', ', byEditors ? editors : authors)
  const first = join(
    ', ',
    isPart
      ? around(`${words.in.toLowerCase()} `, italic(work.container))
      : italic(work.container),
    work.container.length > 0 || !(isPart || work.type === 'talk')
      ? work.event
      : around(`${words.presentedAt} `, work.event),
    editionOf(work, context),
    byEditors ? [] : editors,
    around('', people(work.translators, context), `, ${words.translator}`),
    work.series,
    around(`${words.volume} `, work.volume),
    isNumbered(work) ? [] : around(`${words.number} `, work.number),
    around(`${words.version} `, work.version),
  )
  const second = join(
    ', ',
    work.type === 'thesis' ? genreOf(work, context) : [],
    work.institution,
    publishedBy(work, 'place first'),
    work.type === 'thesis' ? [] : numbered(work, context),
    work.holder,
    ...(isPart || isBook
      ? [dateOf(work, context), ...where(work, context)]
      : [...where(work, context), dateOf(work, context)]),
    eprintLink(work),
    doiLink(work, 'doi: '),
  )
  const published = work.publisher.length > 0 || work.location !== ''
  const stop = published && (isPart || isBook) ? '. ' : ', '
  const body = isBook
    ? join(stop, join(', ', head, italic(title), first), second)
    : join(
        ' ',
        join(', ', head, quoted(title, words.quotes, ',')),
        join(stop, first, second),
      )
  return tidy(
    join(' ', stopped(body), stopped(work.note), urlLink(work, context)),
  )
}

/** Pages, chapter, the number of an article. */
function where(work: Publication, context: StyleContext): Phrasing[][] {
  const {words} = context
  return [
    around(`${words.chapter} `, work.chapter),
    around('', pagesOf(work, context)),
    around(`${words.articleNumber} `, work.articleNumber),
  ]
}

/** Whether its number is that of the work, not of a journal. */
function isNumbered({type}: Publication): boolean {
  return type === 'report' || type === 'patent'
}

/** `Technical report 12` */
function numbered(work: Publication, context: StyleContext): Phrasing[] {
  return join(' ', genreOf(work, context), isNumbered(work) ? work.number : '')
}
