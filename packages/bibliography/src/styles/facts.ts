import type {Phrasing} from '@cvast/core'
import {formatDate, languageOf, locales} from '@cvast/locales'
import type {Publication} from '../publication.ts'
import {eprintUrl} from '../read/read-identifiers.ts'
import {join, linked, seq} from './compose.ts'
import type {StyleContext} from './style.ts'

/** Parts that all styles write alike. */

export function titleOf(
  {title}: Publication,
  {titles}: StyleContext,
): readonly Phrasing[] {
  return title[titles]
}

/** `2020`, `2019/2020`, `2020a`; a status where there is no date. */
export function yearOf(
  {issued, status}: Publication,
  {words}: StyleContext,
): string {
  const year =
    issued.written ??
    [issued.date?.year, issued.until?.year]
      .filter(
        (each, i, all) => each !== undefined && (i === 0 || each !== all[0]),
      )
      .join('/')
  return [year, status === undefined ? '' : words.status[status]]
    .filter(each => each !== '')
    .join(', ')
}

/**
 * `Mar. 2020`; the year where no month is known. The day is told of what comes
 * out on a day: not of journals.
 */
export function dateOf(
  publication: Publication,
  context: StyleContext,
): string {
  const {issued, status, type} = publication
  const {date, until, written} = issued
  if (!date || date.month === undefined || until || written !== undefined)
    return yearOf(publication, context)
  const locale = languageOf(context.lang) ?? locales.en
  const {year, month} = date
  const shown = formatDate(
    type === 'article' ? {year, month} : date,
    locale,
    'short',
  ).replace(context.words.bareMonth, '$&.')
  return status === undefined
    ? shown
    : `${shown}, ${context.words.status[status]}`
}

/** `2` → `2nd ed.`; `Second` → `Second ed.`; `Rev. ed.` stays. */
export function editionOf(
  {edition}: Publication,
  {words}: StyleContext,
): string {
  if (edition === '') return ''
  if (/^\d+$/.test(edition))
    return words.edition.replace('{n}', () => words.ordinal(Number(edition)))
  return /(?:ed|edition|aufl|auflage|éd|édition|edición)\.?$/i.test(edition)
    ? edition
    : words.edition.replace('{n}', () => edition)
}

/** `pp. 1–2`, `p. 3` */
export function pagesOf({pages}: Publication, {words}: StyleContext): string {
  if (pages === '') return ''
  return `${/[–,+]/.test(pages) ? words.pages : words.page} ${pages}`
}

/** The word for a work of its kind: `PhD thesis`, `Technical report`. */
export function genreOf(
  {genre, type, thesis}: Publication,
  {words}: StyleContext,
): string {
  if (genre !== '') return genre
  switch (type) {
    case 'thesis':
      return words.theses[thesis ?? 'other']
    case 'report':
    case 'software':
    case 'dataset':
    case 'patent':
      return words.genres[type]
    default:
      return ''
  }
}

/** `[doi:10.1/x](https://doi.org/10.1/x)`, with what stands before it. */
export function doiLink({doi}: Publication, label: string): Phrasing[] {
  return doi === '' ? [] : seq(label, linked(doiUrl(doi), doi))
}

export function doiUrl(doi: string): string {
  return `https://doi.org/${doi.replaceAll(/[\s<>"{}|\\^`%]/g, encodeURIComponent)}`
}

/** `[arXiv:2001.00001](https://arxiv.org/abs/2001.00001) [hep-th]` */
export function eprintLink({eprint}: Publication): Phrasing[] {
  if (!eprint) return []
  const shown = `${eprint.archive}:${eprint.id}`
  const url = eprintUrl(eprint)
  return seq(
    url === undefined ? shown : linked(url, shown),
    eprint.category === '' ? '' : ` [${eprint.category}]`,
  )
}

/** The address, unless it is that of the DOI or the eprint. */
export function urlOf({url, doi, eprint}: Publication): string {
  if (url === '') return ''
  const bare = url.replace(/^https?:\/\/(?:dx\.)?/i, '').toLowerCase()
  if (doi !== '' && bare === `doi.org/${doi.toLowerCase()}`) return ''
  const same = eprint && eprintUrl(eprint)
  return same !== undefined &&
    bare.replace(/^www\./, '').replace(/v\d+$/, '') ===
      same.replace(/^https?:\/\//, '').toLowerCase()
    ? ''
    : url
}

/** The address as a link, with the day on which it was looked at. */
export function urlLink(work: Publication, context: StyleContext): Phrasing[] {
  const url = urlOf(work)
  if (url === '') return []
  const {accessed} = work
  const locale = languageOf(context.lang) ?? locales.en
  return seq(
    linked(url),
    accessed
      ? ` (${context.words.accessed} ${formatDate(accessed, locale, 'long')})`
      : '',
  )
}

/** `Place: Publisher` */
export function publishedBy(
  {publisher, location}: Publication,
  order: 'place first' | 'place last',
): Phrasing[] {
  return order === 'place first'
    ? join(': ', location, publisher)
    : join(', ', publisher, location)
}
