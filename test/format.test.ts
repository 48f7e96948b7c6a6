import {readdirSync, readFileSync} from 'node:fs'
import {format} from '@cvast/compiler'
import {parse} from '@cvast/parser-markdown'
import {markdown, normalise} from '@cvast/renderer-markdown'
import {wordsIn} from '@cvast/renderer-testkit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

// What `cvast fmt` does: any convention in, the canonical form out, with the
// same meaning, the author's YAML and the author's comments.

async function formatted(source: string): Promise<string> {
  const result = await format(new VFile(source), markdown)
  if (result === undefined) throw new Error('expected a text')
  return result
}

/** The meaning of a source: its tree, without places. */
function meaning(source: string): unknown {
  return JSON.parse(
    JSON.stringify(normalise(parse(source)), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  )
}

const fixtures = new URL('fixtures/format/', import.meta.url)
const corpus = new URL(
  '../packages/parser-markdown/test/corpus/',
  import.meta.url,
)
const content = new URL('../content/cv.md', import.meta.url)

describe('rewrites', () => {
  for (const name of readdirSync(fixtures))
    test(name, async () => {
      const folder = new URL(`${name}/`, fixtures)
      const source = readFileSync(new URL('input.md', folder), 'utf8')
      await expect(await formatted(source)).toMatchFileSnapshot(
        new URL('output.md', folder).pathname,
      )
    })
})

const names = readdirSync(corpus).filter(each => /^\d.*\.md$/.test(each))

describe('keeps the meaning, and its own output as it is', () => {
  for (const name of names)
    test(name, async () => {
      const source = readFileSync(new URL(name, corpus), 'utf8')
      const result = await formatted(source)
      expect(meaning(result)).toEqual(meaning(source))
      expect(await formatted(result)).toBe(result)
    })
})

describe('keeps every word, or says where one is', () => {
  for (const name of names)
    test(name, async () => {
      const source = readFileSync(new URL(name, corpus), 'utf8')
      const file = new VFile(source)
      const result = (await format(file, markdown)) ?? ''
      const kept = new Set(wordsIn([result, ...file.messages].join('\n')))
      const words = wordsIn(source.replaceAll(markup, ' ')).filter(isSaid)
      expect(words.length).toBeGreaterThan(50)
      expect(words.filter(each => !kept.has(each))).toEqual([])
    })
})

/** Every small document of the parser's tests: one convention, one doubt each. */
const small = new URL(
  '../packages/parser-markdown/test/fixtures/',
  import.meta.url,
)

/** Two hundred documents, read and written several times. */
const limit = {timeout: 300_000}

test('does all this with small documents of every kind', limit, async () => {
  const paths = readdirSync(small, {recursive: true, encoding: 'utf8'}).filter(
    each => /\/.*\.md$/.test(each),
  )
  const found: string[] = []
  let rewritten = 0
  for (const path of paths) {
    const source = readFileSync(new URL(path, small), 'utf8')
    const file = new VFile(source)
    const result = await format(file, markdown)
    // Those that show an error are left alone.
    if (result === undefined) continue
    if (result !== source) rewritten++
    if (JSON.stringify(meaning(result)) !== JSON.stringify(meaning(source)))
      found.push(`${path}: another meaning`)
    if ((await formatted(result)) !== result) found.push(`${path}: not settled`)
    const kept = new Set(wordsIn([result, ...file.messages].join('\n')))
    for (const word of wordsIn(source.replaceAll(markup, ' ')).filter(isSaid))
      if (!kept.has(word)) found.push(`${path}: ${word}`)
  }
  expect(rewritten).toBeGreaterThan(150)
  expect(found).toEqual([])
})

/**
 * What marks words and is none: comments, tags, style sheets, character
 * references, the scheme of an address, names in braces and of references,
 * fences.
 */
const markup =
  /<!--[\s\S]*?-->|<style>.*?<\/style>|<\/?[a-z][^>]*>|&#?\w+;|mailto:|\{[^}\n]*\}|(?<=\])\[[^\]\n]*\]|^\[[^\]\n]*\]:|^```.*$/gm

function isSaid(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

test('leaves the CV as it is, which is canonical', async () => {
  const source = readFileSync(content, 'utf8')
  expect(await formatted(source)).toBe(source)
})

test('keeps every comment, in order', async () => {
  const source = readFileSync(new URL('comments/input.md', fixtures), 'utf8')
  const comments = (text: string) =>
    (text.match(/<!--.*?-->/gs) ?? []).filter(each => !/^<!-- cv:/.test(each))
  expect(comments(source).length).toBeGreaterThan(5)
  expect(comments(await formatted(source))).toEqual(comments(source))
})

test('does not touch what it cannot read', async () => {
  const file = new VFile('---\nlang: [\n---\n\n# Jane Doe\n')
  expect(await format(file, markdown)).toBeUndefined()
  expect(file.messages.map(each => each.ruleId)).toContain(
    'front-matter-syntax',
  )
})
