import type {PartialDate} from '@cvast/core'
import {limits} from '../bibtex/limits.ts'
import {lineFinder} from '../bibtex/line-finder.ts'
import {sentenceCase} from '../latex/sentence-case.ts'
import {toPhrasing} from '../latex/to-phrasing.ts'
import type {Tell} from '../problem.ts'
import type {Issued, Name, Names, Publication, Thesis} from '../publication.ts'
import {readDoi, readEprint} from '../read/read-identifiers.ts'
import {readDate} from '../read/read-issued.ts'
import {readNumber, readPages} from '../read/read-pages.ts'
import {readStatus} from '../read/read-status.ts'
import {itemTypes} from './item-types.ts'
import {printItem} from './print-item.ts'
import {readMarkup} from './read-markup.ts'

type Item = Readonly<Record<string, unknown>>

/**
 * The works of a CSL-JSON file, as Zotero, Mendeley and pandoc write it.
 * Never throws; what is not as CSL says is told and passed over.
 */
export function fromCslJson(
  source: string,
  file: string,
  tell: Tell,
): Publication[] {
  let value: unknown
  const lineAt = lineFinder(source)
  try {
    value = JSON.parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const offset = /position (\d+)/.exec(message)?.[1]
    tell({
      kind: 'syntax',
      line: offset === undefined ? 1 : lineAt(Number(offset)),
      key: '',
      problem: `JSON: ${message.replaceAll(/\s+/g, ' ')}`,
    })
    return []
  }
  const list = Array.isArray(value)
    ? value
    : isItem(value) && Array.isArray(value.items)
      ? value.items
      : [value]
  const result: Publication[] = []
  const seen = new Map<string, number>()
  let from = 0
  let misses = 0
  for (const [i, item] of list.entries()) {
    const id = isItem(item) ? textOf(item.id) : ''
    // Not found where it is written with escapes: do not search for ever.
    const at =
      id === '' || misses > 20 ? -1 : source.indexOf(JSON.stringify(id), from)
    if (at >= 0) from = at
    else misses++
    const line = lineAt(from)
    if (!isItem(item)) {
      tell({
        kind: 'syntax',
        line,
        key: `item ${i + 1}`,
        problem: 'an object',
      })
      continue
    }
    if (result.length >= limits.entries) {
      tell({kind: 'limit', line, what: 'entries', limit: limits.entries})
      return result
    }
    const key = id === '' ? `item ${i + 1}` : id
    const first = seen.get(key)
    if (first !== undefined) {
      tell({kind: 'duplicate', line, key, first})
      continue
    }
    seen.set(key, line)
    result.push(publication(item, key, {file, line}, tell))
  }
  return result
}

function publication(
  item: Item,
  key: string,
  place: Publication['place'],
  tell: Tell,
): Publication {
  const wrong = (field: string, found: unknown, expected: string) => {
    const shown = JSON.stringify(found) ?? ''
    tell({kind: 'field', line: place.line, key, field, found: shown, expected})
  }
  const plain = (name: string): string => {
    const found = Object.hasOwn(item, name) ? item[name] : undefined
    if (found === undefined || found === null) return ''
    if (typeof found === 'string' || typeof found === 'number')
      return String(found).slice(0, limits.value).trim()
    wrong(name, found, 'text')
    return ''
  }
  const inline = (name: string) => readMarkup(plain(name))
  const rich = (name: string) => toPhrasing(inline(name))
  const people = (name: string): Names => {
    const found = Object.hasOwn(item, name) ? item[name] : undefined
    if (found === undefined) return {list: [], others: false}
    if (Array.isArray(found) && found.every(isItem)) return names(found)
    wrong(name, found, 'a list of names')
    return {list: [], others: false}
  }
  const title = inline('title')
  const kind = plain('type')
  const archive = plain('archive')
  const number = plain('number')
  const eprint =
    readEprint(plain('archive_location'), archive, '') ??
    (/^arxiv:/i.test(number) ? readEprint(number, '', '') : undefined)
  const note = plain('note')
  const status = readStatus(plain('status')) ?? readStatus(note)
  const accessed = Object.hasOwn(item, 'accessed')
    ? issued(item.accessed, found => {
        wrong('accessed', found, 'a date')
      }).date
    : undefined
  const isPreprint = kind === 'article' && eprint !== undefined
  const type = itemTypes.get(kind) ?? 'other'
  const body = rich('publisher')
  const ofBody = type === 'thesis' || type === 'report'
  const result: Omit<Publication, 'source'> = {
    key,
    place,
    type:
      type === 'preprint' && !isPreprint && plain('container-title')
        ? 'article'
        : type,
    title: {
      written: toPhrasing(title),
      sentence: toPhrasing(sentenceCase(title)),
    },
    authors: people('author'),
    editors: people('editor'),
    translators: people('translator'),
    issued: issued(
      Object.hasOwn(item, 'issued') ? item.issued : undefined,
      found => {
        wrong('issued', found, 'a date')
      },
    ),
    ...(status ? {status} : {}),
    container: rich('container-title'),
    series: rich('collection-title'),
    volume: plain('volume'),
    number:
      eprint && number.includes(eprint.id)
        ? ''
        : readNumber(plain('issue') || number),
    pages: readPages(plain('page')),
    articleNumber: '',
    edition: plain('edition'),
    chapter: plain('chapter-number'),
    version: plain('version'),
    publisher: ofBody || isPreprint ? [] : body,
    location: plain('publisher-place'),
    institution: ofBody ? body : [],
    genre: plain('genre'),
    ...(type === 'thesis' ? thesis(plain('genre')) : {}),
    event: rich(Object.hasOwn(item, 'event-title') ? 'event-title' : 'event'),
    holder: '',
    doi: readDoi(plain('DOI')),
    url: plain('URL'),
    ...(accessed ? {accessed} : {}),
    ...(eprint ? {eprint} : {}),
    isbn: plain('ISBN'),
    issn: plain('ISSN'),
    note: readStatus(note) === undefined ? rich('note') : [],
  }
  return {...result, source: printItem(result)}
}

function thesis(genre: string): {thesis?: Thesis} {
  if (/phd|doct|dissert/i.test(genre)) return {thesis: 'phd'}
  if (/master|msc|diplom/i.test(genre)) return {thesis: 'master'}
  return /bachelor|bsc/i.test(genre) ? {thesis: 'bachelor'} : {}
}

function names(list: readonly Item[]): Names {
  const isOthers = (item: Item | undefined) =>
    /^(?:others|et al\.?)$/i.test(textOf(item?.literal) || textOf(item?.family))
  const others = isOthers(list.at(-1))
  return {
    others,
    list: (others ? list.slice(0, -1) : list).map((item): Name => {
      const literal = textOf(item.literal)
      const given = textOf(item.given)
      const family = textOf(item.family)
      return {
        family: literal || family || given,
        given: literal === '' && family !== '' ? given : '',
        particle: [
          textOf(item['dropping-particle']),
          textOf(item['non-dropping-particle']),
        ]
          .filter(each => each !== '')
          .join(' '),
        suffix: textOf(item.suffix),
        literal: literal !== '' || family === '',
      }
    }),
  }
}

function issued(value: unknown, wrong: (found: unknown) => void): Issued {
  if (value === undefined) return {}
  if (typeof value === 'string') return readDate(value)
  if (isItem(value)) {
    const parts = value['date-parts']
    if (Array.isArray(parts)) {
      const date = partial(parts[0])
      const until = partial(parts[1])
      if (date) return {date, ...(until ? {until} : {})}
    }
    const words = textOf(value.raw) || textOf(value.literal)
    if (words !== '') return readDate(words)
  }
  wrong(value)
  return {}
}

function partial(value: unknown): PartialDate | undefined {
  if (!Array.isArray(value)) return undefined
  const [year = Number.NaN, month = 0, day = 0] = value.map(Number)
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  return {
    year,
    ...(month >= 1 && month <= 12 ? {month} : {}),
    ...(month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {day} : {}),
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : ''
}
