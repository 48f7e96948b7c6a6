import type {Place, Report} from '@cvast/core'
import {limits} from './bibtex/limits.ts'
import {parseBibtex} from './bibtex/parse-bibtex.ts'
import type {RawEntry} from './bibtex/raw-entry.ts'
import {fromCslJson} from './csl/from-csl-json.ts'
import type {Problem, Tell} from './problem.ts'
import type {Publication} from './publication.ts'
import {lenders} from './read/entry-types.ts'
import {inherit} from './read/inherit.ts'
import {toPublication} from './read/to-publication.ts'

/** Of the platform; every one that runs ES modules has it. */
declare const TextDecoder: new (
  label: string,
  options: {fatal: boolean},
) => {decode(bytes: Uint8Array): string}

/** A file of works. */
export interface BibliographyFile {
  /** As the CV or the config names it; messages repeat it. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Where it is named, for messages. */
  readonly place?: Place | undefined
}

/**
 * The works of all files, in their order. BibTeX, BibLaTeX and CSL-JSON are
 * told apart by what is in them. Never throws: what is wrong is reported with
 * file, line and key, and the other entries are read.
 */
export function readBibliography(
  files: readonly BibliographyFile[],
  report: Report,
): Publication[] {
  const seen = new Map<string, Publication>()
  for (const file of files) {
    const {path, place} = file
    const source = decode(file, report)
    if (source === undefined) continue
    const tell = teller(path, place, report)
    const works = /^\s*[[{]/.test(source)
      ? fromCslJson(source, path, tell)
      : fromBibtex(source, path, tell)
    for (const work of works) {
      const {key} = work
      const first = seen.get(key)
      if (!first) {
        seen.set(key, work)
        check(work, tell)
      } else
        report(
          'bibliography-duplicate',
          {
            key,
            file: path,
            line: work.place.line,
            first: `${first.place.file}:${first.place.line}`,
          },
          place,
        )
    }
  }
  return [...seen.values()]
}

function fromBibtex(source: string, file: string, tell: Tell): Publication[] {
  const entries = parseBibtex(source, tell)
  const byKey = new Map<string, RawEntry>()
  for (const each of entries) byKey.set(each.key, each)
  return entries
    .filter(each => !lenders.has(each.type))
    .map(each => {
      const fields = inherit(each, byKey, (parent, line, field) => {
        tell({
          kind: 'field',
          line,
          key: each.key,
          field,
          found: parent,
          expected: 'the key of an entry in the same file',
        })
      })
      return toPublication(each, fields, file, tell)
    })
}

/** A work that says too little to be found. */
function check({key, place, title, authors, editors}: Publication, tell: Tell) {
  const missing = [
    title.written.length === 0 ? 'title' : '',
    authors.list.length + editors.list.length === 0 ? 'author' : '',
  ].filter(each => each !== '')
  if (missing.length > 0)
    tell({
      kind: 'missing',
      line: place.line,
      key,
      missing: missing.join(' and '),
    })
}

/** UTF-8, of a bounded size. */
function decode(
  {path, bytes, place}: BibliographyFile,
  report: Report,
): string | undefined {
  if (bytes.length > limits.bytes) {
    const problem = `it has ${bytes.length} bytes, more than ${limits.bytes}`
    report('bibliography-unreadable', {path, problem}, place)
    return undefined
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    const problem = 'it is not in UTF-8'
    report('bibliography-unreadable', {path, problem}, place)
    return undefined
  }
}

/** Problems as messages; after many, only how many more there are. */
function teller(file: string, place: Place | undefined, report: Report): Tell {
  let count = 0
  return problem => {
    count++
    if (count === limits.problems + 1)
      report(
        'bibliography-limit',
        {file, line: problem.line, what: 'problems', limit: limits.problems},
        place,
      )
    if (count <= limits.problems) tellOne(problem, file, place, report)
  }
}

function tellOne(
  problem: Problem,
  file: string,
  place: Place | undefined,
  report: Report,
): void {
  switch (problem.kind) {
    case 'syntax':
      report('bibliography-syntax', {...problem, file}, place)
      return
    case 'field':
      report('bibliography-field', {...problem, file}, place)
      return
    case 'missing':
      report('bibliography-incomplete', {...problem, file}, place)
      return
    case 'duplicate': {
      const first = `${file}:${problem.first}`
      report('bibliography-duplicate', {...problem, file, first}, place)
      return
    }
    case 'limit':
      report('bibliography-limit', {...problem, file}, place)
  }
}
