import {pixel, tortureCv} from '@cvast/renderer-testkit'
import mammoth from 'mammoth'
import {describe, expect, test} from 'vitest'
import {htmlText} from './html-text.ts'
import {put} from './judge.ts'
import {nested} from './nested.ts'
import {outline} from './outline.ts'
import {renderDocx} from './render-docx.ts'

const files = {'pixel.png': pixel}

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
  })
