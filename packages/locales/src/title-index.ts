import {cjk} from './cjk.ts'
import {fold} from './fold.ts'
import {locales} from './languages/index.ts'
import type {StandardKind} from './locale.ts'
import {splitWords} from './split-words.ts'
import {foldedTitleWords} from './title-words.ts'

/** What titles and the words in them say. */
export interface TitleIndex {
  and: ReadonlySet<string>
  titles: ReadonlyMap<string, StandardKind>
  /** Whole titles of each language. */
  byLanguage: ReadonlyMap<string, ReadonlySet<string>>
  words: ReadonlyMap<string, StandardKind>
  beginnings: ReadonlyArray<readonly [string, StandardKind]>
  endings: ReadonlyArray<readonly [string, StandardKind]>
  cjk: ReadonlyArray<readonly [string, StandardKind]>
}

let ready: TitleIndex | undefined

/** Made when the first title is asked for. */
export function titleIndex(): TitleIndex {
  ready ??= makeIndex()
  return ready
}

/** Of two languages with the same title, the one earlier in the table wins. */
function makeIndex(): TitleIndex {
  const and = new Set<string>()
  const titles = new Map<string, StandardKind>()
  const byLanguage = new Map<string, Set<string>>()
  const words = new Map<string, StandardKind>()
  const beginnings: Array<readonly [string, StandardKind]> = []
  const endings: Array<readonly [string, StandardKind]> = []
  const inCjk: Array<readonly [string, StandardKind]> = []
  for (const locale of Object.values(locales))
    for (const each of splitWords(fold(locale.and))) and.add(each)
  for (const locale of Object.values(locales)) {
    const own = new Set<string>()
    byLanguage.set(locale.tag, own)
    for (const [kind, list] of entriesOf(locale.titles))
      for (const each of splitWords(fold(list))) {
        const title = foldedTitleWords(each, and)
        own.add(title)
        if (!titles.has(title)) titles.set(title, kind)
      }
    for (const [kind, list] of entriesOf(locale.keywords))
      for (const word of splitWords(fold(list))) {
        if (word.startsWith('-')) endings.push([word.slice(1), kind])
        else if (word.endsWith('-')) beginnings.push([word.slice(0, -1), kind])
        else if (cjk.test(word)) inCjk.push([word, kind])
        else if (!words.has(word)) words.set(word, kind)
      }
  }
  return {and, titles, byLanguage, words, beginnings, endings, cjk: inCjk}
}

function entriesOf(
  table: Readonly<Partial<Record<StandardKind, string>>>,
): Array<[StandardKind, string]> {
  return Object.entries(table) as Array<[StandardKind, string]>
}
