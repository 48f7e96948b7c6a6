import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  fillPublications,
  publicationsSchema,
  readBibliography,
  type StyleName,
} from '@cvast/bibliography'
import {cv, defaultsOf, person, toText} from '@cvast/core'
import {expect, test} from 'vitest'
import {judge} from '../../../test/judge.ts'

// Words of each reference beside those of pandoc's citeproc. What differs
// stands, word by word, in `fixtures/pandoc-differences.md`.
// `UPDATE_DIFFERENCES=1` writes the table anew: read what changed.
const folder = '/usr/share/citation-style-language/styles'
const styles: Readonly<Record<StyleName, string>> = {
  apa: 'apa',
  ieee: 'ieee',
  physics: 'american-physics-society',
}
const bib = fileURLToPath(new URL('fixtures/all-types.bib', import.meta.url))
const page = new URL('fixtures/pandoc-differences.md', import.meta.url)

test('the same words as pandoc, but for the table of differences', () => {
  const works = readBibliography(
    [{path: 'refs.bib', bytes: new Uint8Array(readFileSync(bib))}],
    () => {},
  )
  expect(works.length).toBeGreaterThan(40)
  const rows: string[] = []
  for (const style of Object.keys(styles) as StyleName[]) {
    const html = judge('pandoc', [
      ...['-f', 'biblatex', bib, '--citeproc', '-t', 'html', '--wrap=none'],
      ...['--csl', `${folder}/${styles[style]}.csl`],
    ])
    for (const work of works) {
      const part = html.split(`id="ref-${work.key}"`)[1]?.split('id="ref-')[0]
      expect(part, `pandoc has ${work.key}`).toBeDefined()
      const theirs = words((part as string).replaceAll(/<[^>]*(?:>|$)/g, ''))
      const tree = fillPublications(cv(person('')), [work], {
        ...defaultsOf(publicationsSchema),
        style,
      })
      const ours = words(toText(tree).replace(/^Publications\n/, ''))
      const lost = theirs.filter(each => !ours.includes(each))
      const more = ours.filter(each => !theirs.includes(each))
      if (lost.length + more.length > 0)
        rows.push(
          `${style} | ${work.key} | ${lost.join(' ')} | ${more.join(' ')}`,
        )
    }
  }
  const text = readFileSync(page, 'utf8')
  const reasons = new Map(
    [...text.matchAll(/^\| (\w+ \| [\w-]+) \|.*\| (.*) \|$/gm)].map(
      ([, key = '', why = '']) => [key, why],
    ),
  )
  const head = text.slice(0, text.indexOf('| style |'))
  const explained = rows.map(row => {
    const key = row.split(' | ').slice(0, 2).join(' | ')
    return `| ${row} | ${reasons.get(key) ?? ''} |`
  })
  const table = `${head}| style | entry | only pandoc | only cvast | why |\n| --- | --- | --- | --- | --- |\n${explained.join('\n')}\n`
  if (process.env.UPDATE_DIFFERENCES === '1') writeFileSync(page, table)
  else expect(text).toBe(table)
  // Every difference has a reason, and every reason is explained.
  const known = new Set(
    [...head.matchAll(/^\* (.+?):/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(.+?)`/g)].map(([, name]) => name),
    ),
  )
  reasons.delete('style | entry')
  const used = [...reasons.values()].flatMap(each => each.split(', '))
  expect(used.filter(each => !known.has(each))).toEqual([])
  expect([...known].filter(each => !used.includes(each ?? ''))).toEqual([])
})

function words(text: string): string[] {
  const plain = text
    .replace(/^[^>]*>/, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/^\s*\[\d+\]/g, '')
    .normalize('NFC')
    .toLowerCase()
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].toSorted()
}
