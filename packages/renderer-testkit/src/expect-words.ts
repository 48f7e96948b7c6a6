import type {Cv} from '@cvast/core'
import {type LostWord, lostWords} from './lost-words.ts'
import {demand} from './nonconformance.ts'
import {type ReadRendering, renderSubject} from './render-subject.ts'
import type {Subject} from './subject.ts'
import {dateWords, footnoteWords, words, wordsIn} from './words.ts'

/**
 * Demands all words of `tree`, in order, in the output or in a message. Dates
 * of entries may stand before or after the title, footnotes anywhere, but
 * both whole.
 */
export async function expectWords(subject: Subject, tree: Cv): Promise<void> {
  const rendering = await renderSubject(subject, tree)
  const {math} = subject
  const options = {dates: false, ...(math ? {math} : {})}
  const found = wordsIn(rendering.text)
  const lost = [
    ...lostWords(words(tree, options), found).map(is('word')),
    ...dateWords(tree).flatMap(date => lostApart(date, found).map(is('date'))),
    ...footnoteWords(tree, options).flatMap(note =>
      lostApart(note, found).map(is('footnote')),
    ),
  ].filter(({word}) => !isTold(word, rendering))
  const first = lost[0]
  demand(
    first === undefined,
    `expected the ${first?.what} \`${first?.word}\` of \`${first?.context}\` in the output or in a message (${lost.length} lost in all)`,
  )
}

function is(what: string) {
  return (lost: LostWord) => ({...lost, what})
}

/** What is lost of words that may stand anywhere, but together. */
function lostApart(words: string[], found: string[]): LostWord[] {
  if (words.length === 0) return []
  const starts = [...found.keys()].filter(at => found[at] === words[0])
  const tries = starts.map(at => lostWords(words, found.slice(at)))
  return tries.find(each => each.length === 0) ?? lostWords(words, [])
}

/** A message quotes the word. */
function isTold(word: string, {messages}: ReadRendering): boolean {
  return messages.some(({reason}) => {
    const from = reason.indexOf('`')
    const quoted = reason.slice(from + 1, reason.lastIndexOf('`'))
    return from >= 0 && wordsIn(quoted).includes(word)
  })
}
