import type {Cv} from '@cvast/core'
import {arbitraryCv, footnoteWords, words} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {compile} from './judges/compile.ts'
import {engines} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {readPdf} from './judges/read-pdf.ts'
import {readWithPandoc} from './judges/read-with-pandoc.ts'
import {merge} from './merge.ts'
import {missingLetters} from './missing-letters.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

/** How many trees; `CVAST_TREES=1000` for the long run. */
const count = Number(process.env.CVAST_TREES ?? 60)

/** Trees in one document. */
const batch = 20

const trees = fc.sample(arbitraryCv({flavour: 'hostile', depth: 1}), {
  seed: 20_260_105,
  numRuns: count,
})

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

for (const [index, tree] of batches.entries()) {
  const engine = engines[index % engines.length] ?? 'pdflatex'
  const name = `${batch} generated CVs, ${index + 1} of ${batches.length}`

  test(`${name}, with ${engine} and pandoc: no error, no letter lost`, async () => {
    const {tex} = renderTex(tree)
    const {log, pdf} = await compile(tex, engine)
    expect(problems(log, {badBoxes: false})).toEqual([])
    expect(missingLetters(plainWords(tree), await readPdf(pdf))).toEqual([])
    const read = await readWithPandoc(tex)
    expect(missingLetters(plainWords(tree), read.normalize('NFKC'))).toEqual([])
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
