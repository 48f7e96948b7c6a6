import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import * as api from '../src/index.ts'
import {output} from './readme-example.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme gives what the readme says', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`text\n${output}\`\`\``)
})

test('the readme names every function, and no other', () => {
  const [, part = ''] = readme.split('## API')
  const named = [...part.matchAll(/^\* `(\w+)/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(api).toSorted())
})
