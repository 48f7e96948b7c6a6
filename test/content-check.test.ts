import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lostWords, wordsIn} from '@cvast/renderer-testkit'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {judge} from './judge.ts'
import {sourceWords, withoutHyphens, withoutScripts} from './word-sources.ts'

// The content check: every word of the CV, in order, in what independent
// readers get out of each output of the built command.

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'content/cv.md')
const out = mkdtempSync(join(tmpdir(), 'cvast-content-'))

function build(folder: string, env: Record<string, string> = {}): void {
  execFileSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/cvast.js'),
      'build',
      source,
      '-t',
      'docx,latex,text,markdown',
      '-o',
      folder,
    ],
    {env: {...process.env, SOURCE_DATE_EPOCH: '1600000000', ...env}},
  )
}

beforeAll(() => build(out))
afterAll(() => rmSync(out, {recursive: true, force: true}))

describe('every word of the CV, in order', () => {
  const file = (name: string) => join(out, name)
  const readers: Record<string, () => string> = {
    'docx by pandoc': () =>
      judge('pandoc', [
        '-f',
        'docx',
        '-t',
        'plain',
        '--wrap=none',
        '-s',
        file('cv.docx'),
      ]),
    'docx by docx2txt': () => judge('docx2txt', [file('cv.docx'), '-']),
    'latex by pandoc': () =>
      judge('pandoc', [
        '-f',
        'latex',
        '-t',
        'plain',
        '--wrap=none',
        '-s',
        file('cv.tex'),
      ]),
    'text as it is': () => readFileSync(file('cv.txt'), 'utf8'),
    'markdown as it is': () => readFileSync(file('cv.md'), 'utf8'),
    'markdown by pandoc': () =>
      judge('pandoc', [
        '-f',
        'markdown',
        '-t',
        'plain',
        '--wrap=none',
        file('cv.md'),
      ]),
    'markdown by pandoc gfm': () =>
      judge('pandoc', [
        '-f',
        'gfm+tex_math_dollars',
        '-t',
        'plain',
        '--wrap=none',
        file('cv.md'),
      ]),
  }
  for (const engine of ['pdflatex', 'xelatex', 'lualatex'])
    readers[`latex by ${engine} and pdftotext`] = () => {
      const cwd = mkdtempSync(join(out, `${engine}-`))
      for (let pass = 0; pass < 2; pass++)
        judge(
          engine,
          ['-interaction=nonstopmode', '-halt-on-error', file('cv.tex')],
          {cwd},
        )
      return withoutHyphens(
        judge('pdftotext', ['-raw', join(cwd, 'cv.pdf'), '-']),
      )
    }
  for (const [name, read] of Object.entries(readers))
    test(name, () => {
      const expected = sourceWords(source, {
        formulas: !name.includes('pdftotext'),
      })
      const found = wordsIn(withoutScripts(read()))
      expect(expected.length).toBeGreaterThan(1200)
      expect(lostWords(expected, found)).toEqual([])
    })
})

describe('equal input, equal bytes', () => {
  const worlds: Record<string, Record<string, string>> = {
    'a second run': {},
    Tokyo: {TZ: 'Asia/Tokyo'},
    'New York': {TZ: 'America/New_York'},
    Kiritimati: {TZ: 'Pacific/Kiritimati'},
    UTC: {TZ: 'UTC'},
    'a German locale': {LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'},
  }
  for (const [name, env] of Object.entries(worlds))
    test(name, () => {
      const again = mkdtempSync(join(out, 'again-'))
      build(again, env)
      for (const each of ['cv.docx', 'cv.tex', 'cv.txt', 'cv.md'])
        expect(
          readFileSync(join(again, each)).equals(readFileSync(join(out, each))),
        ).toBe(true)
    })
})
