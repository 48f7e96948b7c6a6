import {readFileSync} from 'node:fs'
import * as compiler from '@cvast/compiler'
import {expect, test} from 'vitest'
import {outputs} from './readme-example.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme gives what the readme says', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`text\n${outputs.join('\n')}\`\`\``)
})

test('the readme names every export', () => {
  for (const name of Object.keys(compiler))
    expect(readme).toContain(`\`${name}`)
})
