import type {Phrasing} from '@cvast/core'
import {printEntry} from '../bibtex/print-entry.ts'
import type {RawEntry, RawField} from '../bibtex/raw-entry.ts'
import type {Inline} from '../latex/inline.ts'
import {readLatex} from '../latex/read-latex.ts'
import {sentenceCase} from '../latex/sentence-case.ts'
import {inlineText, toPhrasing} from '../latex/to-phrasing.ts'
import {parseNames} from '../names/parse-names.ts'
import type {Tell} from '../problem.ts'
import type {
  Issued,
  Publication,
  PublicationType,
  Thesis,
} from '../publication.ts'
import {entryTypes} from './entry-types.ts'
import {readDoi, readEprint, verbatim} from './read-identifiers.ts'
import {readDate, readYear} from './read-issued.ts'
import {readNumber, readPages} from './read-pages.ts'
import {readStatus} from './read-status.ts'

/** An entry with all its fields → a work. What is doubtful is told. */
export function toPublication(
  entry: RawEntry,
  fields: ReadonlyMap<string, RawField>,
  file: string,
  tell: Tell,
): Publication {
  const raw = (...names: string[]): RawField | undefined => {
    for (const name of names) {
      const field = fields.get(name)
      if (field && field.value.trim() !== '') return field
    }
    return undefined
  }
  const inline = (...names: string[]): Inline[] => {
    const field = raw(...names)
    return field
      ? readLatex(field.value.trim(), command => {
          wrong(field, command, 'LaTeX that is known here; its text is kept')
        })
      : []
  }
  const rich = (...names: string[]): Phrasing[] => toPhrasing(inline(...names))
  const plain = (...names: string[]): string =>
    inlineText(inline(...names))
      .replaceAll(/\s+/g, ' ')
      .trim()
  const exact = (...names: string[]) => verbatim(raw(...names)?.value ?? '')
  const names = (...all: string[]) => parseNames(raw(...all)?.value)
  const wrong = (field: RawField, found: string, expected: string) => {
    const {line, name} = field
    tell({kind: 'field', line, key: entry.key, field: name, found, expected})
  }

  const title = titled(inline('title'), inline('subtitle'))
  const eprint = readEprint(
    raw('eprint')?.value ?? '',
    raw('archiveprefix', 'eprinttype')?.value ?? '',
    raw('primaryclass', 'eprintclass')?.value ?? '',
  )
  const kind = plain('type')
  const noteField = inline('note', 'annotation')
  const status =
    readStatus(plain('pubstate')) ??
    readStatus(plain('year')) ??
    readStatus(inlineText(noteField))
  const pubstate = plain('pubstate')
  const notes = [
    readStatus(inlineText(noteField)) === undefined ? noteField : [],
    inline('addendum'),
    inline('howpublished'),
    // A state that has no word of ours stays as it is written.
    pubstate !== '' && readStatus(pubstate) === undefined
      ? inline('pubstate')
      : [],
  ].filter(each => each.length > 0)
  const container = titled(
    inline('journaltitle', 'journal', 'booktitle', 'maintitle'),
    inline('journalsubtitle', 'booksubtitle', 'mainsubtitle'),
  )
  const type = typeOf(entry.type, eprint !== undefined, container.length > 0)
  const issued = readIssued()
  const accessed = readDate(plain('urldate')).date
  const month = raw('month')
  if (month && issued.date && issued.date.month === undefined)
    wrong(month, month.value, 'a month; it is left out')

  return {
    key: entry.key,
    place: {file, line: entry.line},
    type,
    title: {
      written: toPhrasing(title),
      sentence: toPhrasing(sentenceCase(title)),
    },
    authors: names('author'),
    editors: names('editor'),
    translators: names('translator'),
    issued,
    ...(status ? {status} : {}),
    container: toPhrasing(container),
    series: rich('series'),
    volume: plain('volume'),
    number: readNumber(plain('number', 'issue')),
    pages: readPages(plain('pages')),
    articleNumber: plain('eid', 'articleno'),
    edition: plain('edition'),
    chapter: plain('chapter'),
    version: plain('version'),
    publisher: both(rich('organization'), rich('publisher')),
    location: plain('address', 'location'),
    institution: rich('institution', 'school'),
    genre: genreOf(kind),
    ...thesisOf(entry.type, kind),
    event: both(rich('eventtitle'), rich('venue')),
    holder: names('holder')
      .list.map(each => each.family)
      .join(', '),
    doi: readDoi(raw('doi')?.value ?? ''),
    url: exact('url'),
    ...(accessed ? {accessed} : {}),
    ...(eprint ? {eprint} : {}),
    isbn: exact('isbn'),
    issn: exact('issn'),
    note: notes.flatMap((each, i) => [
      ...(i > 0 ? [{type: 'text' as const, value: '. '}] : []),
      ...toPhrasing(each),
    ]),
    source: printEntry(entry, fields),
  }

  function readIssued(): Issued {
    const date = plain('date')
    const year = plain('year')
    const found =
      date !== ''
        ? readDate(date)
        : readStatus(year) === undefined
          ? readYear(year, plain('month'), plain('day'))
          : {}
    if (found.written !== undefined && !found.date) {
      const field = raw('date', 'year') as RawField
      wrong(field, field.value, 'a year; it is kept as it is written')
    }
    return found
  }
}

/** `Title: Subtitle` */
function titled(title: Inline[], subtitle: Inline[]): Inline[] {
  if (subtitle.length === 0) return title
  if (title.length === 0) return subtitle
  const ends = /[:?!.]\s*$/.test(inlineText(title))
  return [
    ...title,
    {type: 'text', value: ends ? ' ' : ': ', kept: false},
    ...subtitle,
  ]
}

/** `Alpha Society, Bravo Press` */
function both(a: Phrasing[], b: Phrasing[]): Phrasing[] {
  return a.length > 0 && b.length > 0
    ? [...a, {type: 'text', value: ', '}, ...b]
    : [...a, ...b]
}

/** What has only an eprint is a preprint. */
function typeOf(
  type: string,
  hasEprint: boolean,
  hasContainer: boolean,
): PublicationType {
  const known = entryTypes.get(type) ?? 'other'
  if (!hasEprint || hasContainer) return known
  return known === 'article' || known === 'other' ? 'preprint' : known
}

function thesisOf(type: string, kind: string): {thesis?: Thesis} {
  if (entryTypes.get(type) !== 'thesis') return {}
  const said = kind === '' ? type : kind
  const found = theses.find(([pattern]) => pattern.test(said))
  return found ? {thesis: found[1]} : {}
}

const theses: ReadonlyArray<readonly [RegExp, Thesis]> = [
  [/^(?:phd ?thesis|doctoral|dissertation)/i, 'phd'],
  [/^(?:master|mathesis|msc)/i, 'master'],
  [/^(?:bachelor|bathesis|bsc)/i, 'bachelor'],
]

/** `type` where it is words of the author, not a name of BibLaTeX's. */
function genreOf(kind: string): string {
  return /^(?:phdthesis|mathesis|mastersthesis|bathesis|techreport|resreport|software|datacd|audiocd|patent\w*)$/i.test(
    kind,
  )
    ? ''
    : kind
}
