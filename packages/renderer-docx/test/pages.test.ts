import {readFileSync} from 'node:fs'
import {
  type Cv,
  cv,
  entry,
  paragraph,
  period,
  person,
  section,
} from '@cvast/core'
import {pixel, tortureCv, words} from '@cvast/renderer-testkit'
import {beforeAll, describe, expect, test} from 'vitest'
import {contentCv} from './content-cv.ts'
import {put, run, toPdf} from './judge.ts'
import {lostInRunningText} from './lost-in-running-text.ts'
import {mathWords} from './math-words.ts'
import {nested} from './nested.ts'
import {linksIn, outline} from './outline.ts'
import {readableTree} from './readable-tree.ts'
import {type Given, renderDocx} from './render-docx.ts'

// The printed page, as LibreOffice makes it: one run for all documents.

const house = readFileSync(
  new URL('fixtures/reference/house-style.docx', import.meta.url),
)
const files = {'pixel.png': pixel, 'house.docx': house}

/** Entries of one line each, so that pages end everywhere among them. */
const manyEntries = cv(
  person('Alpha Bravo'),
  Array.from({length: 12}, (_, part) =>
    section(
      'work',
      `Section ${part}`,
      Array.from({length: 2 + (part % 4)}, (_, index) =>
        entry(`Title ${part}.${index}`, [paragraph(`Text ${part}.${index}`)], {
          period: period('2015–2017', {year: 2015}, {year: 2017}),
        }),
      ),
    ),
  ),
)

const documents: Readonly<Record<string, [Cv, Given]>> = {
  many: [manyEntries, {}],
  'many, dated below': [manyEntries, {datePosition: 'line', fontSize: 12}],
  'many, house': [manyEntries, {reference: 'house.docx', datePosition: 'line'}],
  // Other scripts need fonts that not every machine has.
  torture: [tortureCv(), {}],
  text: [tortureCv(), {datePosition: 'line', math: 'text'}],
  scripts: [tortureCv({scripts: true}), {}],
  nested: [nested, {}],
  content: [contentCv, {math: 'text'}],
  house: [tortureCv(), {reference: 'house.docx'}],
}

const pdfs: Record<string, string> = {}
beforeAll(async () => {
  const names = Object.keys(documents)
  const paths = await Promise.all(
    Object.entries(documents).map(async ([name, [tree, given]]) => {
      const {bytes} = await renderDocx(tree, {...given, files})
      return put(`page-${name.replaceAll(/\W+/g, '-')}.docx`, bytes)
    }),
  )
  for (const [index, pdf] of toPdf(paths).entries())
    pdfs[names[index] ?? ''] = pdf
}, 120_000)

const textOf = (name: string) =>
  run('pdftotext', ['-layout', pdfs[name] ?? '', '-'])

describe('every word in order', () => {
  for (const [name, math] of [
    ['torture', () => ''],
    ['content', mathWords],
  ] as const)
    test(name, () => {
      expect(lost(name, textOf(name), math)).toEqual([])
    })

  test('text, formulas with it, in the order of the structure', () => {
    // On the page raised and lowered letters stand apart from their words.
    const math = (tex: string) => (/\\bar/.test(tex) ? '' : mathWords(tex))
    expect(lost('text', structureOf('text'), math)).toEqual([])
    const others = (tex: string) => `${math(tex)}x`
    expect(lost('text', structureOf('text'), others)).not.toEqual([])
  })
})

function lost(name: string, text: string, math: (tex: string) => string) {
  const tree = documents[name]?.[0] as Cv
  const expected = words(readableTree(tree, {images: true}), {math})
  expect(expected.length).toBeGreaterThan(150)
  return lostInRunningText(expected, text.replaceAll('\u00AD', ''))
}

/** The texts of the tagged PDF, as a screen reader says them; `ₙ` is `n`. */
function structureOf(name: string): string {
  return (
    [
      ...run('pdfinfo', ['-struct-text', pdfs[name] ?? '']).matchAll(
        /^ *"(.*)" *$/gm,
      ),
    ]
      .map(([, text]) => text)
      .join('')
      .normalize('NFKC')
      // Letters with a bar stand behind their line.
      .replaceAll(/\p{L}\u0304/gu, '')
  )
}

describe('the tagged PDF has the headings, items and links of the tree', () => {
  for (const name of ['scripts', 'nested', 'content'])
    test(name, () => {
      const tree = documents[name]?.[0] as Cv
      const {headings, items} = outline(tree)
      const tags = run('pdfinfo', ['-struct', pdfs[name] ?? ''])
      const count = (tag: string) =>
        tags.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0
      const levels = [1, 2, 3, 4, 5, 6]
      expect(levels.map(level => count(`H${level}`))).toEqual(
        levels.map(
          level => headings.filter(each => each.startsWith(`${level}`)).length,
        ),
      )
      expect(count('LI')).toBe(items)
      const links = new Set(
        tags
          .match(/Link \(inline\)[^\n]*\n(?:\s+\/[^\n]*\n)*\s+Object \d+/g)
          ?.map(each => each.replace(/.*Object/s, '')),
      )
      expect(links.size).toBe(linksIn(tree))
    })
})

describe('no heading and no date is the last of its page', () => {
  for (const name of ['many', 'many, dated below', 'many, house'])
    test(name, () => {
      const pages = run('pdftotext', ['-layout', pdfs[name] ?? '', '-'])
        .split('\f')
        .map(page => page.match(/(?:Section|Title|Text) \d+(?:\.\d+)?/g))
        .filter(page => page !== null)
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages) expect(page.at(-1)).toMatch(/^Text/)
    })
})

test('a reference is worn', () => {
  const pdf = pdfs.house ?? ''
  expect(run('pdffonts', [pdf])).toContain('DejaVuSerif')
  expect(run('pdfinfo', [pdf])).toContain('612 x 792')
  expect(
    textOf('house').match(/Alpha Bravo Consulting/g)?.length,
  ).toBeGreaterThan(1)
})
