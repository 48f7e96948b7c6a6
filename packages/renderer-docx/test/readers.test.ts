import type {Cv} from '@cvast/core'
import {
  footnoteWords,
  lostWords,
  pixel,
  tortureCv,
  words,
  wordsIn,
} from '@cvast/renderer-testkit'
import mammoth from 'mammoth'
import {beforeAll, describe, expect, test} from 'vitest'
import {htmlText} from './html-text.ts'
import {put, run, toPdf} from './judge.ts'
import {lostInRunningText} from './lost-in-running-text.ts'
import {readableTree, type Unreadable} from './readable-tree.ts'
import {renderDocx} from './render-docx.ts'

// Every word of a CV that holds every node, in order, as four independent
// readers see it. Maths is looked at in math.test.ts.

const files = {'pixel.png': pixel}
const template = put('plain.txt', '$title$\n\n$subtitle$\n\n$body$\n')
const math = () => ''

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

function lost(tree: Cv, text: string, unreadable: Unreadable = {}) {
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
    let path = ''
    beforeAll(async () => {
      const {bytes} = await renderDocx(tree, {...options, files})
      path = put(name, bytes)
    })

    test('pandoc', () => {
      const text = pandoc(path)
      expect(lost(tree, text)).toEqual([])
      for (const note of footnoteWords(tree))
        expect(lostWords(note, wordsIn(text).slice(-note.length))).toEqual([])
    })

    test('docx2txt', () => {
      const text = run('docx2txt', [path, '-'])
      expect(lost(tree, text, {images: true, softHyphens: true})).toEqual([])
    })

    test('mammoth', async () => {
      const {value} = await mammoth.convertToHtml({path})
      expect(lost(tree, htmlText(value), {images: true})).toEqual([])
      for (const note of footnoteWords(tree))
        expect(
          lostWords(
            note,
            wordsIn(htmlText(value).replace('↑', '')).slice(-note.length),
          ),
        ).toEqual([])
    })
  })

test('LibreOffice, PDF, pdftotext', async () => {
  // Other scripts need fonts that not every machine has.
  const tree = tortureCv()
  const positions = ['right', 'line'] as const
  const paths = await Promise.all(
    positions.map(async datePosition => {
      const {bytes} = await renderDocx(tree, {datePosition, files})
      return put(`pdf-${datePosition}.docx`, bytes)
    }),
  )
  for (const pdf of toPdf(paths)) {
    const text = run('pdftotext', ['-layout', pdf, '-'])
    const expected = words(readableTree(tree, {images: true}), {math})
    expect(lostInRunningText(expected, text.replaceAll('\u00AD', ''))).toEqual(
      [],
    )
  }
})

test('a lost word would be seen', async () => {
  const {bytes} = await renderDocx(tortureCv(), {files})
  const tree = JSON.parse(
    JSON.stringify(tortureCv()).replace('third level', 'third floor'),
  ) as Cv
  expect(lost(tree, pandoc(put('other.docx', bytes)))).toHaveLength(1)
})
