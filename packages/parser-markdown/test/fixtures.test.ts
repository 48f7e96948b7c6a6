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

  it('say nothing about a clean, normal CV', () => {
    const clean = names.filter(name => name.startsWith('clean/'))
    const said = clean.filter(name => /^!/m.test(expected(name)))
    expect(clean.length).toBeGreaterThanOrEqual(10)
    expect(said).toEqual([])
  })

  it('say nothing about the CV of this repository', () => {
    const cv = new URL('../../../content/cv.md', import.meta.url)
    const file = new VFile({path: 'cv.md', value: readFileSync(cv)})
    parse(file)
    expect(file.messages.map(String)).toEqual([])
  })

  it('may not be larger than 16 MB', () => {
    const file = new VFile({value: new Uint8Array(16_000_001)})
    expect(validate(parse(file))).toEqual([])
    expect(
      file.messages.map(each => [each.ruleId, each.fatal, each.reason]),
    ).toEqual([
      ['too-large', true, 'Unexpected size above 16 MB, expected a CV'],
    ])
  })

  it('set off each rule of reading, and say where', () => {
    const told = new Set(
      names.flatMap(name =>
        [...expected(name).matchAll(/^! (\S+) \w+ ([\w-]+): ./gm)].flatMap(
          ([, place = '', id = '']) =>
            place === '?:?' && !wholeFile.has(id) ? [] : [id],
        ),
      ),
    )
    const missing = readingRules().filter(
      id => !told.has(id) && id !== 'too-large',
    )
    expect(missing).toEqual([])
  })
})

/** Findings about a file that is no text: no place in it can be shown. */
const wholeFile = new Set(['empty-source', 'binary-source', 'too-large'])

/** Ids of the rules that reading can set off. */
function readingRules(): string[] {
  const sources = readdirSync(new URL('../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(name => name.endsWith('.ts'))
    .map(name =>
      readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'),
    )
    .join('\n')
  return Object.keys(rules).filter(id => sources.includes(`'${id}'`))
}
