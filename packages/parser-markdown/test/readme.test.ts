import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import * as api from '../src/index.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

test('the example of the readme prints what the readme says', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./readme-example.ts')
  const printed = log.mock.calls.map(([value]) => `${value}\n`).join('')
  log.mockRestore()
  expect(readme).toContain(`\`\`\`ts\n${read('./readme-example.ts')}\`\`\``)
  expect(readme).toContain(`\`\`\`text\n${printed}\`\`\``)
})

test('the readme names every export that is a value', () => {
  const named = readme.split('## API')[1]?.split('## Security')[0] ?? ''
  const missing = Object.keys(api).filter(
    each => !new RegExp(`\\*\\*\`${each}[(\`]`).test(named),
  )
  expect(missing).toEqual([])
})
