import {readFileSync} from 'node:fs'
import {cv, emphasis, paragraph, person, section} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {expect, test} from 'vitest'
import {markdown, normalise} from '../src/index.ts'
import {bare} from './bare.ts'
import {output} from './readme-example.ts'
import {write} from './write.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme gives what the readme says', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`markdown\n${output}\`\`\``)
})

test('the readme has every option with its default', () => {
  const rows = Array.from(
    readme.matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm),
    ([, name, value]) => [name, value],
  )
  expect(rows).toEqual(
    Object.entries(markdown.schema).map(([name, spec]) => [
      name,
      String(spec.default),
    ]),
  )
})

test('what is written is read as the normal form', () => {
  const tree = cv(person('Jane Doe'), [
    section('custom', 'Alpha', [paragraph([emphasis([]), emphasis('bravo ')])]),
  ])
  const normal = normalise(tree)
  expect(normalise(normal)).toEqual(normal)
  expect(bare(parse(write(tree)))).toEqual(bare(normal))
})

test('handlers can be changed', () => {
  const plain = markdown.with({
    handlers: {emphasis: () => [{type: 'text', value: 'charlie'}]},
  })
  const tree = cv(person('Jane Doe'), [
    section('custom', 'Alpha', [paragraph([emphasis('bravo')])]),
  ])
  const text = plain.render(tree, {
    options: {...markdown.defaults, directives: false},
    report: () => {},
    date: new Date(0),
    read: () => undefined,
  })
  expect(text).toBe('# Jane Doe\n\n## Alpha\n\ncharlie\n')
})
