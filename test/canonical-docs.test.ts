import {readFileSync} from 'node:fs'
import {format, hasError} from '@cvast/compiler'
import {markdown} from '@cvast/renderer-markdown'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

const page = readFileSync(
  new URL('../docs/canonical-form.md', import.meta.url),
  'utf8',
)
const examples = Array.from(
  page.matchAll(/^```markdown\n(.+?)^```$/gms),
  ([, example = '']) => example,
)

describe('the examples of the canonical form', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(1)
  })
  for (const [index, example] of examples.entries())
    test(`number ${index + 1} is in it, and says nothing in doubt`, async () => {
      const file = new VFile({path: 'cv.md', value: example})
      expect(await format(file, markdown)).toBe(example)
      expect(hasError(file)).toBe(false)
      expect(file.messages.map(String)).toEqual([])
    })
})

describe('the table of front matter', () => {
  const keys = page
    .split('## Front matter')[1]
    ?.split('## Directives')[0]
    ?.matchAll(/^\| (`[^|]+`) \|/gm)
  for (const key of [...(keys ?? [])].flatMap(([, cell = '']) =>
    Array.from(cell.matchAll(/`(\w+)`/g), ([, each = '']) => each),
  ))
    test(`\`${key}\` is a known key`, async () => {
      const file = new VFile(`---\n${key}:\n---\n\n# Jane Doe\n`)
      await format(file, markdown)
      expect(file.messages.map(String)).toEqual([])
    })
})
