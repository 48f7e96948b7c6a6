import {
  type AnyNode,
  type Cv,
  cv,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
  toText,
  visit,
} from '@cvast/core'
import {pixel, tortureCv} from '@cvast/renderer-testkit'
import mammoth from 'mammoth'
import {describe, expect, test} from 'vitest'
import {htmlText} from './html-text.ts'
import {put, run, toPdf} from './judge.ts'
import {renderDocx} from './render-docx.ts'

const files = {'pixel.png': pixel}

/** Headings of the tree, `2 Engineer, Alpha`, and the number of list items. */
function outline(tree: Cv): {headings: string[]; items: number} {
  const headings: string[] = []
  let items = 0
  visit(tree, (node, ancestors) => {
    if (node.type === 'listItem') items += 1
    if (node.type !== 'section' && node.type !== 'entry') return
    if (node.title.length === 0) return
    const level = [...ancestors, node].filter(titled).length
    headings.push(`${level} ${toText(node.title)}`)
  })
  return {headings, items}
}

function titled(node: AnyNode): boolean {
  return (
    (node.type === 'section' || node.type === 'entry') && node.title.length > 0
  )
}

const nested = cv(person('Alpha Bravo'), [
  section('custom', '', [
    entry('First of all', [entry('Within it')], {
      period: period('2015', {year: 2015}),
    }),
  ]),
  section('work', 'Work', [
    entry('', [paragraph('Elected.'), entry('Under a sentence')], {
      period: period('2016', {year: 2016}),
    }),
    entry('Job', [
      {type: 'blockquote', children: [list(['quoted', 'twice'])]},
      list([
        listItem([list(['list first'])]),
        listItem([{type: 'code', value: 'code first'}]),
        listItem([
          paragraph('one'),
          list(['deep'], {ordered: true}),
          // What follows a nested list ends the list for mammoth.
          paragraph('two'),
        ]),
        listItem([]),
      ]),
    ]),
  ]),
])

for (const [name, tree] of [
  ['torture', tortureCv({scripts: true})],
  ['nested', nested],
] as const)
  describe(name, () => {
    const {headings, items} = outline(tree)

    test('mammoth sees exactly the headings and list items', async () => {
      // With dates in lines of their own a heading is its title alone.
      const {bytes} = await renderDocx(tree, {
        datePosition: 'line',
        math: 'text',
        files,
      })
      const {value} = await mammoth.convertToHtml(
        {path: put(`${name}.docx`, bytes)},
        // An item may be empty, or begin with a list.
        {ignoreEmptyParagraphs: false},
      )
      const html = value.replace(/<ol><li id="footnote.*$/s, '')
      const seen = [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(
        ([, level, text]) => `${level} ${htmlText(text ?? '').trim()}`,
      )
      expect(seen).toEqual(headings)
      expect(html.match(/<li>/g), html).toHaveLength(items)
    })

    test('the tagged PDF has the same counts', async () => {
      const {bytes} = await renderDocx(tree, {files})
      const [pdf = ''] = toPdf([put(`${name}-tags.docx`, bytes)])
      const tags = run('pdfinfo', ['-struct', pdf])
      const count = (tag: string) =>
        tags.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0
      const levels = [1, 2, 3, 4, 5, 6].map(
        level => headings.filter(each => each.startsWith(`${level}`)).length,
      )
      expect([1, 2, 3, 4, 5, 6].map(level => count(`H${level}`))).toEqual(
        levels,
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

/** Links of the text, and those of footnotes there and back. */
function linksIn(tree: Cv): number {
  let count = 0
  visit(tree, node => {
    if (node.type === 'link' || (node.type === 'contact' && node.url))
      count += 1
    if (node.type === 'footnoteReference') count += 1
  })
  return count
}
