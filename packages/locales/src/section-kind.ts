import type {SectionKind} from '@cvast/core'
import {cjk} from './cjk.ts'
import type {StandardKind} from './locale.ts'
import {type TitleIndex, titleIndex} from './title-index.ts'
import {titleWords} from './title-words.ts'

/** What a title says about its section, and how sure that is. */
export interface KindFound {
  kind: SectionKind
  /** A whole title of the table, or a word in a longer one. */
  by: 'title' | 'keyword'
}

/** Longer titles are sentences, or headers of entries. */
const longest = 80

/** Keywords are looked for in titles of at most so many words. */
const mostWords = 7

/**
 * The kind of section that a title names, in any language of the tables.
 * `2. BERUFSERFAHRUNG:` → work; `Awards & honors` → awards; `Selected invited
 * talks` → talks, by keyword.
 */
export function sectionKind(title: string): KindFound | undefined {
  if (title.length > longest) return undefined
  const index = titleIndex()
  const words = titleWords(title, index.and)
  const whole = words === '' ? undefined : index.titles.get(words)
  if (whole) return {kind: whole, by: 'title'}
  const bare = title.replaceAll(inBrackets, ' ')
  if (bare !== title && bare.trim() !== '') return sectionKind(bare)
  return byParts(words, index)
}

/** `Education & projects`: what its first telling part says. */
function byParts(words: string, index: TitleIndex): KindFound | undefined {
  const parts = words.split(/ ?& ?/)
  const titles = parts.map(part => index.titles.get(part))
  const [first] = titles
  if (first && titles.every(each => each !== undefined))
    return {kind: first, by: 'title'}
  for (const [i, part] of parts.entries()) {
    const kind = titles[i] ?? byKeyword(part, index)
    if (kind) return {kind, by: 'keyword'}
  }
  return undefined
}

function byKeyword(part: string, index: TitleIndex): StandardKind | undefined {
  const words = part.split(' ')
  if (words.length > mostWords || /\d/.test(part)) return undefined
  let best: StandardKind | undefined
  const consider = (kind: StandardKind | undefined) => {
    if (kind && (!best || rank(kind) > rank(best))) best = kind
  }
  for (const [i, word] of words.entries()) {
    consider(index.words.get(word))
    const next = words[i + 1]
    if (next !== undefined) consider(index.words.get(`${word} ${next}`))
    // Whole words only, unless the table says otherwise.
    if (word.length >= shortestCompound)
      for (const [ending, kind] of index.endings)
        if (word.length > ending.length && word.endsWith(ending)) consider(kind)
    if (word.length >= shortestCompound)
      for (const [beginning, kind] of index.beginnings)
        if (word.length > beginning.length && word.startsWith(beginning))
          consider(kind)
  }
  if (!best && cjk.test(part)) {
    let length = 0
    for (const [word, kind] of index.cjk) {
      if (!part.includes(word)) continue
      if (
        word.length > length ||
        (word.length === length && best && rank(kind) > rank(best))
      )
        [best, length] = [kind, word.length]
    }
  }
  return best
}

const shortestCompound = 6

const inBrackets = /[([{（［【「][^)\]}）］】」]*[)\]}）］】」]/gu

/** General words yield to others: `teaching experience` is teaching. */
function rank(kind: StandardKind): number {
  switch (kind) {
    case 'personal':
      return 0
    case 'summary':
      return 1
    case 'work':
    case 'skills':
      return 2
    case 'education':
    case 'service':
      return 3
    default:
      return 4
  }
}
