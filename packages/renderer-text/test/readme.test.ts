import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {prose, text, textSchema, words} from '../src/index.ts'
import {page} from './page.ts'
import {output} from './readme-example.ts'
import {renderText} from './render-text.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme gives what the readme says', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`text\n${output}\`\`\``)
})

test('the readme has every option with its default', () => {
  const rows = Array.from(
    readme.matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm),
    ([, name, value]) => [name, value],
  )
  expect(rows).toEqual(
    Object.entries(textSchema).map(([name, spec]) => [
      name,
      typeof spec.default === 'string'
        ? `'${spec.default}'`
        : String(spec.default),
    ]),
  )
})

test('handlers can be changed', async () => {
  const changed = text.with({
    handlers: {thematicBreak: () => [prose(words('* * *'))]},
  })
  const {output} = await renderText(page({type: 'thematicBreak'}), {}, changed)
  expect(output).toBe('Jane Doe\n========\n\nExperience\n----------\n\n* * *\n')
})
