import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {latex} from '../src/index.ts'
import {output} from './readme-example.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme gives what the readme says', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  const body = String(output).slice(String(output).indexOf('\\begin{document}'))
  expect(readme).toContain(`\`\`\`latex\n${body}\`\`\``)
})

test('the preset is what the readme says', () => {
  expect(latex.presets).toEqual({
    compact: {density: 'compact', fontSize: 10, margins: 20},
  })
  expect(readme).toContain("`{density: 'compact', fontSize: 10, margins: 20}`")
})
