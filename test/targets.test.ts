import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lostWords, wordsIn} from '@cvast/renderer-testkit'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {judge} from './judge.ts'
import {sourceWords, withoutHyphens} from './word-sources.ts'

// The two uses of one source: what a recruiter and what a university gets.

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'content/cv.md')
const out = mkdtempSync(join(tmpdir(), 'cvast-targets-'))
const file = (name: string) => join(out, name)

beforeAll(() => {
  execFileSync(process.execPath, [
    join(root, 'packages/cli/bin/cvast.js'),
    'build',
    source,
    '-t',
    'recruiter,academic',
    '-o',
    out,
  ])
})
afterAll(() => rmSync(out, {recursive: true, force: true}))

describe('the recruiter', () => {
  test('gets two pages on A4 and on Letter', {timeout: 180_000}, () => {
    judge('soffice', [
      `-env:UserInstallation=file://${file('office')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      file('cv-recruiter-a4.docx'),
      file('cv-recruiter-letter.docx'),
    ])
    const facts = ['a4', 'letter'].map(paper =>
      judge('pdfinfo', [file(`cv-recruiter-${paper}.pdf`)]),
    )
    expect(facts.map(each => /^Pages:\s*(\d+)/m.exec(each)?.[1])).toEqual([
      '2',
      '2',
    ])
    expect(
      facts.map(each => /^Page size:\s*(.*?)\s*pts/m.exec(each)?.[1]),
    ).toEqual([expect.stringMatching(/^595\.\d+ x 84[12]\.\d+$/), '612 x 792'])
  })

  test('gets the part for industry, in the order of the config', () => {
    const text = readFileSync(file('cv-recruiter.txt'), 'utf8')
    expect(text.match(/^.+(?=\n-{3,}$)/gm)).toEqual([
      'Professional experience',
      'Languages',
      'Formal education',
      'Selected presentations',
      'Awards',
    ])
    for (const absent of ['Nucl', 'Gymnasium', 'ATLAS', 'SIS100', 'zoo'])
      expect(text).not.toContain(absent)
  })
})

test('what a recruiter does not get is listed, word by word', () => {
  const list = execFileSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/cvast.js'),
      ...['build', source, '-t', 'recruiter', '-o', out, '--explain', '-v'],
    ],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  )
  const [, ofText = ''] = list.split('cv-recruiter.txt) leaves out:\n')
  const left = join(out, 'left-out.md')
  writeFileSync(
    left,
    [...ofText.matchAll(/^ {4}\|(.*)$/gm)].map(([, line]) => line).join('\n'),
  )
  const counts = (words: readonly string[]) =>
    Object.fromEntries(
      [...new Set(words)]
        .toSorted()
        .map(each => [each, words.filter(word => word === each).length]),
    )
  expect(
    counts([
      ...sourceWords(left, {formulas: false}),
      ...wordsIn(
        withoutHyphens(readFileSync(file('cv-recruiter.txt'), 'utf8')),
      ),
    ]),
  ).toEqual(counts(sourceWords(source, {formulas: false})))
  // Both lists are long: neither is empty by mistake.
  expect(sourceWords(left).length).toBeGreaterThan(250)
})

describe('the university', () => {
  test('gets every word in the PDF', {timeout: 120_000}, () => {
    for (let pass = 0; pass < 2; pass++)
      judge(
        'pdflatex',
        ['-interaction=nonstopmode', '-halt-on-error', 'cv-academic.tex'],
        {cwd: out},
      )
    const found = wordsIn(
      withoutHyphens(
        judge('pdftotext', ['-raw', file('cv-academic.pdf'), '-']),
      ),
    )
    const expected = sourceWords(source, {formulas: false})
    expect(expected.length).toBeGreaterThan(1200)
    expect(lostWords(expected, found)).toEqual([])
  })

  test('gets numbered publications with the own name in bold', () => {
    expect(readFileSync(file('cv-academic.md'), 'utf8')).toContain(
      '\n1. **B. Bannier**, *Measurements of direct photons',
    )
    expect(readFileSync(file('cv-academic.tex'), 'utf8')).toMatch(
      /\\begin\{enumerate\}[\s\S]{0,40}\\item \\textbf\{B\.[~ ]Bannier\}/,
    )
  })
})
