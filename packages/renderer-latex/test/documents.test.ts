import {readFileSync} from 'node:fs'
import type {Cv} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {
  footnoteWords,
  lostWords,
  tortureCv,
  words,
  wordsIn,
} from '@cvast/renderer-testkit'
import {describe, expect, test, vi} from 'vitest'
import {type LatexOptions, latex} from '../src/index.ts'
import {firstOutOfOrder} from './first-out-of-order.ts'
import {compile} from './judges/compile.ts'
import {engines} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {readLinks, readPdf} from './judges/read-pdf.ts'
import {readWithPandoc} from './judges/read-with-pandoc.ts'
import {run} from './judges/run.ts'
import {languagesCv} from './languages-cv.ts'
import {missingLetters} from './missing-letters.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const academic = JSON.parse(
  readFileSync(new URL('fixtures/academic/tree.json', import.meta.url), 'utf8'),
) as Cv

const own = parse(
  readFileSync(new URL('../../../content/cv.md', import.meta.url), 'utf8'),
)

const documents: Record<string, {tree: Cv; options?: Partial<LatexOptions>}> = {
  academic: {tree: academic},
  'many languages': {tree: languagesCv()},
  torture: {tree: tortureCv()},
  'the CV': {tree: own},
  'the CV, compact': {tree: own, options: {...latex.presets.compact}},
  'torture, compact': {
    tree: tortureCv(),
    options: {
      density: 'compact',
      fontSize: 10,
      paper: 'letter',
      margins: 20,
      dates: 'below',
      numbered: true,
      numberedPublications: true,
      ownName: 'A. Author',
    },
  },
}

const chktex = ['-q', '-n1', '-n6', '-n8', '-n12', '-n27']

/** Words that a reader of the PDF reads as they are in the tree. */
function plainWords(tree: Cv): string[] {
  return words(tree, {math: () => ''}).map(each => each.normalize('NFKC'))
}

/**
 * What pdfLaTeX composes of a letter and its mark (`ķ`, `ș`) copies as two
 * characters, and `Đ` as the `Ð` that it shares its place with.
 */
function withoutMarks(value: string): string {
  return value
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ȷ', 'j')
    .replaceAll('Ð', 'Đ')
}

for (const [name, {tree, options}] of Object.entries(documents))
  describe(name, () => {
    const {tex} = renderTex(tree, options)

    for (const engine of engines)
      test.concurrent(`${engine}: no complaint, no word lost`, async () => {
        const {log, pdf} = await compile(tex, engine, {
          runs: name === 'academic' ? 2 : 1,
        })
        expect(problems(log)).toEqual([])
        const fold =
          name === 'many languages' && engine === 'pdflatex'
            ? withoutMarks
            : (value: string) => value
        const text = fold(await readPdf(pdf))
        const expected = plainWords(tree).map(fold)
        const notes = footnoteWords(tree).flat()
        expect(missingLetters([...expected, ...notes], text)).toEqual([])
        expect(firstOutOfOrder(expected, text)).toBeUndefined()
        expect((await readLinks(pdf)).toSorted()).toEqual(
          linksOf(tree).toSorted(),
        )
      })

    test.concurrent('pandoc reads every word, in order', async () => {
      const found = wordsIn(await readWithPandoc(tex))
      expect(lostWords(words(tree), found)).toEqual([])
    })

    test.concurrent('chktex and lacheck find nothing', async () => {
      expect((await run('chktex', chktex, '.', tex)).stdout).toBe('')
      const {folder} = await compile(tex, 'pdflatex', {runs: 0})
      const lacheck = await run('lacheck', ['cv.tex'], folder)
      expect(lacheck.stdout.trim()).toBe('')
    })
  })

test.concurrent.for(engines)(
  '%s: every script shows, or its stand-in',
  async engine => {
    const tree = tortureCv({scripts: true})
    const {log, pdf} = await compile(renderTex(tree).tex, engine)
    expect(problems(log)).toEqual([])
    expect(missingLetters(plainWords(tree), await readPdf(pdf))).toEqual([])
  },
)

test.concurrent.for(['xelatex', 'lualatex'] as const)(
  '%s: where no font is there, stand-ins show, and copy',
  async engine => {
    const tree = tortureCv({scripts: true})
    const tex = renderTex(tree).tex.replaceAll(
      /^\\cvscript\{(\w+)\}\{[^}]*\}/gm,
      '\\cvscript{$1}{}',
    )
    const {log, pdf} = await compile(tex, engine)
    expect(problems(log, {badBoxes: false})).toEqual([])
    expect(missingLetters(plainWords(tree), await readPdf(pdf))).toEqual([])
  },
)

test.concurrent('pandoc reads every script, chktex finds nothing', async () => {
  const tree = tortureCv({scripts: true})
  const {tex} = renderTex(tree)
  const found = wordsIn(await readWithPandoc(tex))
  expect(lostWords(words(tree), found)).toEqual([])
  expect((await run('chktex', chktex, '.', tex)).stdout).toBe('')
})

/** Addresses in the order of the tree; those of footnotes come later. */
function linksOf(tree: Cv): string[] {
  const found: string[] = []
  JSON.stringify(tree, (_, value) => {
    if (value?.type === 'link' || value?.type === 'contact')
      if (typeof value.url === 'string') found.push(value.url)
    return value
  })
  return found
}
