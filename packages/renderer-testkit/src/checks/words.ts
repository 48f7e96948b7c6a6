import type {Cv} from '@cvast/core'
import fc from 'fast-check'
import {arbitraryCv} from '../arbitrary-cv.ts'
import {gradedTrees} from '../graded-trees.ts'
import {lostWords} from '../lost-words.ts'
import {demand} from '../nonconformance.ts'
import {type Rendering, renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import {footnoteWords, words, wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Fixed, so that a failure is found again. */
const seed = 20_260_101

/** Every word arrives, in order, or a message tells. */
export const wordChecks: Check[] = [
  ...Object.entries(gradedTrees).map(
    ([name, tree]): Check => ({
      group: 'words',
      name: `keeps every word of ${name}`,
      run: async subject => expectWords(subject, tree),
    }),
  ),
  ...(['plain', 'scripts', 'hostile'] as const).map(
    (flavour): Check => ({
      group: 'words',
      name: `keeps every word of generated CVs (${flavour})`,
      run: async subject =>
        fc.assert(
          fc.asyncProperty(arbitraryCv({flavour}), tree =>
            expectWords(subject, tree),
          ),
          {numRuns: subject.runs ?? 50, seed},
        ),
    }),
  ),
  {
    group: 'order',
    name: 'keeps the order of sections, entries and blocks',
    run: async subject => {
      const tree = gradedTrees['many small blocks']
      const {text} = await renderSubject(subject, tree)
      const numbers = wordsIn(text).filter(each => /^n\d+n$/.test(each))
      const sorted = numbers.toSorted(
        (a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1)),
      )
      demand(
        numbers.join() === sorted.join(),
        'expected blocks in the order of the tree',
      )
    },
  },
]

/** Demands all words of `tree` in the output or in a message. */
async function expectWords(subject: Subject, tree: Cv): Promise<void> {
  const rendering = await renderSubject(subject, tree)
  const options = subject.math ? {math: subject.math} : {}
  const found = wordsIn(rendering.text)
  const lost = lostWords(words(tree, options), found)
    .map(each => ({...each, what: 'word'}))
    .concat(
      footnoteWords(tree, options).flatMap(note =>
        lostInNote(note, found).map(each => ({...each, what: 'footnote'})),
      ),
    )
    .filter(({word}) => !isTold(word, rendering))
  const first = lost[0]
  demand(
    first === undefined,
    `lost the ${first?.what} \`${first?.word}\` near \`${first?.context}\` (${lost.length} in all)`,
  )
}

/** A note may stand anywhere, but whole. */
function lostInNote(note: string[], found: string[]) {
  if (note.length === 0) return []
  const starts = [...found.keys()].filter(at => found[at] === note[0])
  const tries = starts.map(at => lostWords(note, found.slice(at)))
  return tries.find(each => each.length === 0) ?? lostWords(note, [])
}

/** A message quotes or names the word. */
function isTold(word: string, {messages}: Rendering): boolean {
  return messages.some(message => wordsIn(message.reason).includes(word))
}
