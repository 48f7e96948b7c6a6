import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import * as api from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| `(.+)` \| `(.+)` \| `(.+)` \|$/gm)]

it('shows at least nine formulas', () => {
  expect(rows.length).toBeGreaterThanOrEqual(9)
})

it.each(rows.map(row => row.slice(1)))('%s', (tex = '', unicode, ascii) => {
  const result = api.parseMath(tex)
  if (!result.ok) expect.fail()
  expect(api.toUnicode(result.children)).toBe(unicode)
  expect(api.toAscii(result.children)).toBe(ascii)
})

it('does what it says in Use', () => {
  const {parseMath, toAscii, toLatex, toUnicode} = api
  const code = readme.match(/```js\n(.*?)```/s)?.[1] ?? ''
  const source = code.match(/parseMath\('(.*)'\)/)?.[1] ?? ''
  const result = parseMath(source.replaceAll('\\\\', '\\'))
  if (!result.ok) expect.fail()
  const shown = [...code.matchAll(/\/\/ → '(.*)'/g)].map(([, text = '']) =>
    text.replaceAll('\\\\', '\\'),
  )
  expect(shown).toEqual([
    toUnicode(result.children),
    toAscii(result.children),
    toLatex(result),
  ])
})

it('describes all that is exported', () => {
  const described = [...readme.matchAll(/^### `(\w+)\(/gm)].map(one => one[1])
  expect(described.sort()).toEqual(Object.keys(api).sort())
})
