import type {BibliographyWords} from './bibliography-words.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'

const table: ReadonlyMap<string, BibliographyWords> = new Map(
  Object.entries({de, en, es, fr, it}),
)

/** Languages that have a table: `de`. */
export const languages: readonly string[] = [...table.keys()]

/** The words of a BCP 47 tag: `de-CH` → German; English where there is none. */
export function wordsOf(tag: string): BibliographyWords {
  return table.get(/^[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? '') ?? en
}
