import {readFileSync} from 'node:fs'
import * as core from '@cvast/core'
import {expect, test, vi} from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme prints what the readme says', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./readme-example.ts')
  const printed = log.mock.calls
    .map(
      ([value]) =>
        `${typeof value === 'string' ? value : JSON.stringify(value)}\n`,
    )
    .join('')
  log.mockRestore()
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`text\n${printed}\`\`\``)
})

test('the readme names every export that is a value', () => {
  const api = readme.split('## API')[1]?.split('## Security')[0] ?? ''
  const named = new Set(
    Array.from(api.matchAll(/`(\w+)(?=[`(<])/g), each => each[1]),
  )
  const exported = Object.keys(core)
  expect(exported.filter(each => !named.has(each))).toEqual([])
})
