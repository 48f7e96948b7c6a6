import {readdirSync, readFileSync} from 'node:fs'
import {applyTransforms, type TransformOptions} from '@cvast/compiler'
import {type Cv, visit} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {markdown} from '@cvast/renderer-markdown'
import {afterEach, describe, expect, test} from 'vitest'

// Dates of a CV have no time and no place. West of Greenwich, `new Date` would
// make December of January; in Kiritimati it is tomorrow.

const zones = {
  UTC: 0,
  'America/New_York': 300,
  'Asia/Tokyo': -540,
  'Pacific/Kiritimati': -840,
}

const corpus = new URL(
  '../packages/parser-markdown/test/corpus/',
  import.meta.url,
)
const sources = [
  new URL('../content/cv.md', import.meta.url),
  ...readdirSync(corpus)
    .filter(each => /^\d[05].*\.md$/.test(each))
    .map(each => new URL(each, corpus)),
].map(each => readFileSync(each, 'utf8'))

const wishes: TransformOptions[] = [
  {sort: 'newest', dates: {style: 'numeric'}},
  {lang: 'de', dates: {style: 'long'}},
]

/** Dates as they are read, sorted and written, over all sources. */
function dates(): string[] {
  const result: string[] = []
  for (const source of sources)
    for (const wish of wishes) {
      const tree: Cv = applyTransforms(parse(source), wish, () => {})
      visit(tree, node => {
        if ((node.type === 'entry' || node.type === 'listItem') && node.period)
          result.push(JSON.stringify(node.period))
      })
    }
  return result
}

const before = process.env.TZ
afterEach(() => {
  process.env.TZ = before ?? ''
  if (before === undefined) delete process.env.TZ
})

describe('the dates of CVs are the same', () => {
  const expected = dates()

  test.each(Object.entries(zones))('in %s', (zone, offset) => {
    process.env.TZ = zone
    expect(new Date(2015, 0, 1).getTimezoneOffset()).toBe(offset)
    expect(expected.length).toBeGreaterThan(150)
    expect(dates()).toEqual(expected)
  })
})

test('a document made at midnight has no other date for it', () => {
  const tree = parse(sources[0] ?? '')
  const outputs = Object.keys(zones).map(zone => {
    process.env.TZ = zone
    return markdown.render(tree, {
      options: markdown.defaults,
      report: () => {},
      date: new Date(Date.UTC(2019, 11, 31, 23, 59)),
      read: () => undefined,
      parse: text => parse(text),
    })
  })
  expect(new Set(outputs).size).toBe(1)
})
