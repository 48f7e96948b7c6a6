import {type Cv, cv, person} from '@cvast/core'
import {
  arbitraryCv,
  footnoteWords,
  lostWords,
  pixel,
  tortureCv,
  words,
  wordsIn,
} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import mammoth from 'mammoth'
import {beforeAll, describe, expect, test} from 'vitest'
import {htmlText} from './html-text.ts'
import {put, run} from './judge.ts'
import {mathWords} from './math-words.ts'
import {readWithPandoc} from './read-with-pandoc.ts'
import {readableTree, type Unreadable} from './readable-tree.ts'
import {renderDocx} from './render-docx.ts'

// Every word of a CV that holds every node, in order, as four independent
// readers see it. Maths is looked at in math.test.ts.

const files = {'pixel.png': pixel}
const template = put('plain.txt', '$title$\n\n$subtitle$\n\n$body$\n')

/** Equations are looked at in math.test.ts; as text they are counted here. */
const noMath = () => ''

function pandoc(path: string): string {
  const text = run('pandoc', [
    '-f',
    'docx',
    '-t',
    'plain',
    '--wrap=none',
    `--template=${template}`,
    path,
  ])
  // Its way to write raised and lowered text.
  return text.replaceAll(/[\^_]\(([^)]*)\)/g, '$1')
}

function lost(
  tree: Cv,
  text: string,
  unreadable: Unreadable = {},
  math: (tex: string) => string = noMath,
) {
  const expected = words(readableTree(tree, unreadable), {math})
  expect(expected.length).toBeGreaterThan(150)
  return lostWords(expected, wordsIn(text.replaceAll('\u00AD', '')))
}

for (const options of [
  {},
  {math: 'text', datePosition: 'line'},
  {paper: 'letter', density: 'compact'},
] as const)
  describe(`every word in order, ${JSON.stringify(options)}`, () => {
    const tree = tortureCv({scripts: true})
    const name = `words-${Object.values(options).join('-')}.docx`
    const math = 'math' in options ? mathWords : noMath
    let path = ''
    beforeAll(async () => {
      const {bytes} = await renderDocx(tree, {...options, files})
      path = put(name, bytes)
    })

    test('pandoc', () => {
      const text = pandoc(path)
      expect(lost(tree, text, {}, math)).toEqual([])
      for (const note of footnoteWords(tree))
        expect(lostWords(note, wordsIn(text).slice(-note.length))).toEqual([])
    })

    test('docx2txt', () => {
      const text = run('docx2txt', [path, '-'])
      // It spells this letter.
      const spelt = (tex: string) => math(tex).replaceAll('π', 'PI')
      const unreadable = {images: true, softHyphens: true}
      expect(lost(tree, text, unreadable, spelt)).toEqual([])
    })

    test('mammoth', async () => {
      const {value} = await mammoth.convertToHtml({path})
      expect(lost(tree, htmlText(value), {images: true}, math)).toEqual([])
      for (const note of footnoteWords(tree))
        expect(
          lostWords(
            note,
            wordsIn(htmlText(value).replace('↑', '')).slice(-note.length),
          ),
        ).toEqual([])
    })
  })

test('generated CVs, by pandoc', async () => {
  // In one file, since pandoc takes its time for each.
  const trees = fc.sample(arbitraryCv({flavour: 'scripts'}), {
    seed: 21,
    numRuns: 25,
  })
  const tree = cv(
    person('Alpha'),
    trees.flatMap(({children: [, ...sections]}) => sections),
  )
  const {bytes} = await renderDocx(tree)
  const expected = words(readableTree(tree), {math: noMath})
  expect(expected.length).toBeGreaterThan(500)
  const text = readWithPandoc(bytes).replaceAll('\u00AD', '')
  expect(lostWords(expected, wordsIn(text))).toEqual([])
})

test('equations are counted, as the text of the TeX that pandoc reads', async () => {
  const tree = tortureCv({scripts: true})
  const {bytes} = await renderDocx(tree, {files})
  const text = readWithPandoc(bytes, mathWords).replaceAll('\u00AD', '')
  expect(lost(tree, text, {}, mathWords)).toEqual([])
  // And they are there to be lost.
  expect(lost(tree, readWithPandoc(bytes), {}, mathWords)).not.toEqual([])
})

test('a lost word would be seen', async () => {
  const {bytes} = await renderDocx(tortureCv(), {files})
  const tree = JSON.parse(
    JSON.stringify(tortureCv()).replace('third level', 'third floor'),
  ) as Cv
  expect(lost(tree, pandoc(put('other.docx', bytes)))).toHaveLength(1)
})
