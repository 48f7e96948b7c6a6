import {readdirSync, readFileSync} from 'node:fs'
import {rules} from '@cvast/core'
import {describe, expect, test} from 'vitest'

const folder = new URL('../docs/rules/', import.meta.url)
const pages = readdirSync(folder).toSorted()

test('every rule has its page, and no page is without a rule', () => {
  expect(pages).toEqual(
    Object.keys(rules)
      .map(id => `${id}.md`)
      .toSorted(),
  )
})

describe('each page', () => {
  for (const page of pages)
    test(`${page} says what it means, shows it, and how to mend it`, () => {
      const text = readFileSync(new URL(page, folder), 'utf8')
      const id = page.replace(/\.md$/, '')
      const [title, meaning, ...rest] = text.split('\n\n')
      expect(title).toBe(`# \`${id}\``)
      expect(meaning).toMatch(/^\S.+[.:]$/s)
      expect(rest.join('\n\n')).toMatch(/^(`{3,})\w*\n.+?\n\1$/ms)
      expect(text).toMatch(/\nMend it: .+[.]\n?$/s)
    })
})

describe('the sentences quoted in the pages', () => {
  /** `Unexpected X, expected Y` with anything in the holes. */
  const shape = (id: string) => {
    const hole = 'HOLE'
    const lists = new Set<string | symbol>(['known', 'parts'])
    const holes = new Proxy(
      {},
      {get: (_, key) => (lists.has(key) ? [hole] : hole)},
    )
    const {message} = rules[id as keyof typeof rules]
    const said = (message as (data: unknown) => string)(holes)
    const source = said
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/`?HOLE`?/g, '.+')
    return new RegExp(`^${source}$`)
  }
  for (const page of pages) {
    const id = page.replace(/\.md$/, '')
    const text = readFileSync(new URL(page, folder), 'utf8')
    for (const [, said = ''] of text.matchAll(/^> (.+)$/gm))
      test(`${page}: ${said}`, () => {
        expect(said).toMatch(shape(id))
      })
  }
})
