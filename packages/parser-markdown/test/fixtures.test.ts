import {readdirSync, readFileSync} from 'node:fs'
import {rules, validate} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/index.ts'
import {outline} from './fixtures/outline.ts'

// Each `folder/name.md` has its tree and its messages in `name.tree` beside it.

const folder = new URL('fixtures/', import.meta.url)
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.md') && name.includes('/'))
  .map(name => name.replace(/\.md$/, ''))
  .sort()

function expected(name: string): string {
  return readFileSync(new URL(`${name}.tree`, folder), 'utf8')
}

describe('small documents', () => {
  it.each(names)('%s', name => {
    const value = readFileSync(new URL(`${name}.md`, folder))
    const file = new VFile({path: `${name}.md`, value})
    const tree = parse(file)
    expect(validate(tree)).toEqual([])
    expect(outline(tree, file.messages)).toBe(expected(name))
  })

  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(120)
  })

  it('set off each rule of reading, and say where', () => {
    const told = new Set(
      names.flatMap(name =>
        [...expected(name).matchAll(/^! \d+:\d+ \w+ (\S+)$/gm)].map(
          ([, id]) => id,
        ),
      ),
    )
    const missing = readingRules().filter(id => !told.has(id))
    expect(missing).toEqual([])
  })
})

/** Ids of the rules that reading can set off. */
function readingRules(): string[] {
  const sources = readdirSync(new URL('../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'))
    .join('\n')
  return Object.keys(rules).filter(id => sources.includes(`'${id}'`))
}
