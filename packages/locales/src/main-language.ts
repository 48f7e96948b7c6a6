import {type Cv, toText} from '@cvast/core'
import {titleIndex} from './title-index.ts'
import {titleWords} from './title-words.ts'

/** So many titles must speak for a language. */
const enough = 2

/**
 * The language of a CV, BCP 47: the one it names, else the one that its
 * section titles are in: `Berufserfahrung` and `Ausbildung` → `de`. Kana and
 * Hangul speak for themselves. `undefined` where titles are too few, or as good
 * in two languages.
 */
export function mainLanguage(tree: Cv): string | undefined {
  if (tree.lang !== undefined) return tree.lang
  const titles: string[] = []
  for (const each of tree.children)
    if (each.type === 'section') titles.push(toText(each.title))
  return byScript(titles.join(' ')) ?? byTitles(titles)
}

function byScript(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return undefined
}

function byTitles(titles: readonly string[]): string | undefined {
  const {and, byLanguage} = titleIndex()
  const words = titles.map(each => titleWords(each, and))
  let best: string | undefined
  let most = 0
  let shared = false
  for (const [lang, known] of byLanguage) {
    const votes = words.filter(each => known.has(each)).length
    shared = votes === most || (shared && votes < most)
    if (votes <= most) continue
    best = lang
    most = votes
  }
  return most >= enough && !shared ? best : undefined
}
