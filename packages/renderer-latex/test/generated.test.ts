import type {Cv} from '@cvast/core'
import {
  arbitraryCv,
  footnoteWords,
  lostWords,
  words,
  wordsIn,
} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {compile} from './judges/compile.ts'
import type {Engine} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {readPdf} from './judges/read-pdf.ts'
import {readWithPandoc} from './judges/read-with-pandoc.ts'
import {merge} from './merge.ts'
import {missingLetters} from './missing-letters.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

/** How many trees. */
const count = Number(process.env.CVAST_TREES ?? 1000)

/**
 * Of so many trees one is as large as a CV; the others are a few lines. With 1
 * all are large, which takes some ten times as long.
 */
const large = Number(process.env.CVAST_LARGE ?? 20)

/** Trees in one document. */
const batch = 125

function sample(numRuns: number, size: 'max' | 'xsmall'): Cv[] {
  fc.configureGlobal({
    baseSize: 'xsmall',
    defaultSizeToMaxWhenMaxSpecified: size === 'max',
  })
  const trees = fc.sample(arbitraryCv({flavour: 'hostile', depth: 1}), {
    seed: 20_260_105,
    numRuns,
  })
  fc.resetConfigureGlobal()
  return trees
}

const larger = sample(Math.ceil(count / large), 'max')
const smaller = sample(count - larger.length, 'xsmall')
const trees = Array.from(
  {length: count},
  (_, index) => (index % large === 0 ? larger.pop() : smaller.pop()) as Cv,
)

const batches = Array.from({length: Math.ceil(count / batch)}, (_, index) =>
  merge(trees.slice(index * batch, (index + 1) * batch)),
)

/** Words but maths, which a reader of PDFs tears apart. */
function plainWords(tree: Cv): string[] {
  const plain = {math: () => ''}
  return [...words(tree, plain), ...footnoteWords(tree, plain).flat()].map(
    each => each.normalize('NFKC'),
  )
}

/** LuaLaTeX and XeLaTeX, which are slower, take one document of eight each. */
function engineOf(index: number): Engine {
  if (index % 8 === 1) return 'xelatex'
  return index % 8 === 2 ? 'lualatex' : 'pdflatex'
}

for (const [index, tree] of batches.entries()) {
  const engine = engineOf(index)
  const name = `${batch} generated CVs, ${index + 1} of ${batches.length}`
  const {tex} = renderTex(tree)

  test.concurrent(`${name}, with ${engine}: no error, no letter lost`, async () => {
    const {log, pdf} = await compile(tex, engine)
    expect(problems(log, {badBoxes: false})).toEqual([])
    expect(missingLetters(plainWords(tree), await readPdf(pdf))).toEqual([])
  })

  test.concurrent(`${name}, with pandoc: every word, in order`, async () => {
    const found = wordsIn(await readWithPandoc(tex))
    expect(lostWords(words(tree), found)).toEqual([])
    const notes = footnoteWords(tree).flat()
    expect(missingLetters([...words(tree), ...notes], found.join(' '))).toEqual(
      [],
    )
  })
}

test('equal trees give equal bytes, and are not changed', () => {
  for (const tree of trees) {
    const before = JSON.stringify(tree)
    const {tex} = renderTex(tree)
    expect(renderTex(structuredClone(tree)).tex).toBe(tex)
    expect(JSON.stringify(tree)).toBe(before)
  }
})
