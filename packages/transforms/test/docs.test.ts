import {readFileSync, writeFileSync} from 'node:fs'
import type {Period} from '@cvast/core'
import {formatPeriod, locales} from '@cvast/locales'
import {parse} from '@cvast/parser-markdown'
import {expect, test} from 'vitest'
import {toEdtf} from '../src/index.ts'

const path = new URL('../../../docs/dates.md', import.meta.url)
const page = readFileSync(path, 'utf8')

/** `UPDATE_DOCS=1 vitest run …` writes what came instead of comparing it. */
const update = process.env.UPDATE_DOCS === '1'

/** The rows of the table whose head begins so. */
function expectRows(head: string, rows: string[][]): void {
  const text = rows.map(row => `| ${row.join(' | ')} |\n`).join('')
  const before = new RegExp(`^\\| ${head}.*\\n\\|[ |-]+\\|\\n`, 'm')
  const now = update ? readFileSync(path, 'utf8') : page
  const found = before.exec(now)
  const at = (found?.index ?? 0) + (found?.[0].length ?? 0)
  const end = at + now.slice(at).search(/^(?!\|)/m)
  if (update) writeFileSync(path, now.slice(0, at) + text + now.slice(end))
  else expect(now.slice(at, end)).toBe(text)
}

/** A date as a CV has it. */
function read(written: string): Period {
  const tree = parse(
    `# Jane\n\n## Work\n\n### Engineer, Alpha\n\n*${written}*\n`,
  )
  const section = tree.children[1]
  const entry = section?.type === 'section' ? section.children[0] : undefined
  if (entry?.type !== 'entry' || !entry.period)
    throw new Error(`expected a date: ${written}`)
  return entry.period
}

test('the table of styles', () => {
  const dates = ['03/15', "Mar. '15 - now", 'III/2017', 'Fall 2010', '2012']
  const styles = ['written', 'long', 'short', 'numeric', 'iso', 'D.M.YY']
  expectRows(
    '`dates.style`',
    styles.map(style => [
      `\`${style}\``,
      ...dates.map(each => formatPeriod(read(each), {lang: 'en', style}) ?? ''),
    ]),
  )
})

test('the table of fields', () => {
  const rows = [...page.matchAll(/^\| `[YMD]+` .*$/gm)].map(([row]) =>
    row.split('|').map(cell => cell.trim().replaceAll('`', '')),
  )
  expect(rows.length).toBe(8)
  const of = (written: string, field: string) =>
    formatPeriod(read(written), {
      lang: 'en',
      style: /Y/.test(field) ? field : `${field};YYYY`,
    })?.split(';')[0]
  for (const [, field = '', value, quarter, said] of rows) {
    expect(of('March 5, 2015', field)).toBe(value)
    if (quarter) expect(of('Q3 2017', quarter)).toBe(said)
  }
})

test('the table of languages', () => {
  expectRows(
    '`lang`',
    Object.values(locales).map(({tag: lang, titles}) => {
      const as = (written: string, style: string) =>
        formatPeriod(read(written), {lang, style}) ?? ''
      return [
        `\`${lang}\``,
        as('10/2015–present', 'long'),
        as('10/2015–present', 'short'),
        as('III/2017', 'long'),
        as('06/2027 (expected)', 'short'),
        titles.work.split(',')[0]?.trim() ?? '',
      ]
    }),
  )
})

test('the table of EDTF', () => {
  const rows = Array.from(
    page
      .split('| in the CV | EDTF |')[1]
      ?.matchAll(/^\| (.+?) \| `(.+?)` \|$/gm) ?? [],
  )
  expect(rows.length).toBe(7)
  for (const [, written = '', edtf] of rows)
    expect(toEdtf(read(written)), written).toBe(edtf)
})
