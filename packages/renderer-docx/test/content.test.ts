import {readFileSync} from 'node:fs'
import {lostWords, words, wordsIn} from '@cvast/renderer-testkit'
import mammoth from 'mammoth'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {contentCv} from './content-cv.ts'
import {htmlText} from './html-text.ts'
import {put, run, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {mathWords} from './math-words.ts'
import {outline} from './outline.ts'
import {readPackage} from './read-package.ts'
import {readableTree} from './readable-tree.ts'
import {type Given, renderDocx} from './render-docx.ts'

// The CV of this repository, as a recruiter gets it.

const house = readFileSync(
  new URL('fixtures/reference/house-style.docx', import.meta.url),
)
const files = {'house.docx': house}

const variants: Readonly<Record<string, Given>> = {
  default: {},
  ...docx.presets,
  reference: {reference: 'house.docx', files},
}

describe('Open XML SDK and lint find nothing', () => {
  for (const [name, given] of Object.entries(variants))
    test(name, async () => {
      const {bytes, findings} = await renderDocx(contentCv, given)
      expect(findings).toEqual([])
      expect(sdkErrors(put(`${name}.docx`, bytes))).toEqual([])
      expect(lint(readPackage(bytes))).toEqual([])
    })
})

describe('every word in order, maths as text', async () => {
  const {bytes} = await renderDocx(contentCv, {math: 'text'})
  const path = put('words.docx', bytes)
  const expected = words(readableTree(contentCv), {math: mathWords})
  const lost = (text: string) => lostWords(expected, wordsIn(text))

  test('pandoc', () => {
    const text = run('pandoc', [
      ...['-f', 'docx', '-t', 'plain', '-s', '--wrap=none', path],
    ])
    expect(lost(text.replaceAll(/[_^]\(([^)]*)\)/g, '$1'))).toEqual([])
  })
  test('docx2txt', () => {
    expect(lost(run('docx2txt', [path, '-']))).toEqual([])
  })
  test('mammoth', async () => {
    const {value} = await mammoth.convertToHtml({path})
    expect(lost(htmlText(value))).toEqual([])
  })
})

test('the file is small', async () => {
  const {bytes} = await renderDocx(contentCv)
  // Text and styles, nothing else: pandoc's has 14,817 bytes.
  expect(bytes.length).toBeLessThan(16_000)
})

test('mammoth sees exactly the headings and list items', async () => {
  const {bytes} = await renderDocx(contentCv, docx.presets.ats)
  const {value} = await mammoth.convertToHtml({path: put('ats.docx', bytes)})
  const {headings, items} = outline(contentCv)
  expect(
    [...value.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${htmlText(text ?? '').trim()}`,
    ),
  ).toEqual(headings)
  expect(value.match(/<li>/g)).toHaveLength(items)
})
