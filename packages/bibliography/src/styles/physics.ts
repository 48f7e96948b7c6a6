import type {Phrasing} from '@cvast/core'
import type {Publication} from '../publication.ts'
import {around, bold, italic, join, seq, stopped, tidy} from './compose.ts'
import {
  doiLink,
  editionOf,
  eprintLink,
  genreOf,
  pagesOf,
  titleOf,
  urlLink,
  yearOf,
} from './facts.ts'
import {people} from './people.ts'
import type {StyleContext} from './style.ts'

/**
 * Short, as physicists cite: `A. Alpha and B. Bravo, *Title*, Journal **12**,
 * 345 (2020), arXiv:2001.00001 [hep-th], doi:10.1/x.`
 */
export function physics(work: Publication, context: StyleContext): Phrasing[] {
  const {words} = context
  const role = work.editors.list.length > 1 ? words.editors : words.editor
  const editors = people(work.editors, context)
  const authors = people(work.authors, context)
  const isPart = work.type === 'chapter' || work.type === 'paper'
  const byEditors = authors.length === 0 && editors.length > 0 && !isPart
  const inside =
    work.container.length > 0 ? work.container : isPart ? work.event : []
  const where = join(
    ', ',
    isPart ? around(`${words.in.toLowerCase()} `, italic(inside)) : seq(inside),
    byEditors ? [] : around('', editors, ` (${role})`),
    around('', people(work.translators, context), ` (${words.translator})`),
    editionOf(work, context),
    work.series,
    genreOf(work, context),
    around(`${words.version} `, work.version),
    work.container.length > 0 || !isPart ? work.event : [],
  )
  const isJournal = work.type === 'article'
  const placed = isJournal
    ? join(' ', where, seq(bold(work.volume), around('(', work.number, ')')))
    : join(
        ', ',
        where,
        around(`${words.volume} `, work.volume),
        around(`${words.number} `, work.number),
      )
  const pages = join(
    ', ',
    around(`${words.chapter} `, work.chapter),
    isJournal ? work.pages : pagesOf(work, context),
    work.articleNumber,
  )
  const facts = join(
    ', ',
    work.institution,
    work.publisher,
    work.location,
    work.holder,
    yearOf(work, context) || words.noDate,
  )
  const who = byEditors ? seq(editors, ` (${role})`) : authors
  const title = italic(titleOf(work, context))
  const main =
    work.type === 'thesis' || work.type === 'report'
      ? join(', ', who, title, placed, pages, facts)
      : isPart
        ? join(
            ', ',
            join(' ', join(', ', who, title, placed), round(facts)),
            pages,
          )
        : join(' ', join(', ', who, title, placed, pages), round(facts))
  const body = join(', ', main, eprintLink(work), doiLink(work, 'doi:'))
  return tidy(
    join(' ', stopped(body), stopped(work.note), urlLink(work, context)),
  )
}

function round(part: readonly Phrasing[]): Phrasing[] {
  return around('(', part, ')')
}
