import {readFileSync} from 'node:fs'
import {type Cv, cv, person, type Section} from '@cvast/core'
import {arbitraryCv, pixel, tortureCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {put, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {pairwise} from './pairwise.ts'
import {readPackage} from './read-package.ts'
import {type Given, renderDocx} from './render-docx.ts'

const files = {'pixel.png': pixel}

const reference = (name: string) =>
  readFileSync(new URL(`fixtures/reference/${name}`, import.meta.url))
const references = {
  'house.docx': reference('house-style.docx'),
  'german.docx': reference('german.docx'),
}
const variants: ReadonlyArray<[string, Given]> = [
  ['default', {}],
  ...Object.entries<Given>(docx.presets),
]

describe('Open XML SDK and lint find nothing', () => {
  for (const [name, given] of variants)
    test(name, async () => {
      const {bytes} = await renderDocx(tortureCv({scripts: true}), {
        ...given,
        files,
      })
      expect(sdkErrors(put(`${name}.docx`, bytes))).toEqual([])
      expect(lint(readPackage(bytes))).toEqual([])
    })

  test('an almost empty CV', async () => {
    for (const [name, tree] of [
      ['name', cv(person('Alpha Bravo'))],
      ['nothing', cv(person(''))],
    ] as const) {
      const {bytes} = await renderDocx(tree)
      expect(sdkErrors(put(`${name}.docx`, bytes))).toEqual([])
    }
  })

  test('the validator sees a fault', () => {
    expect(sdkErrors(put('no.docx', 'PK'))).not.toEqual([])
  })
})

/** Every option, with its ends where it has some. */
const choices = pairwise({
  datePosition: ['right', 'line', 'left'],
  density: ['compact', 'normal', 'relaxed'],
  reference: ['', 'house.docx', 'german.docx'],
  paper: ['a4', 'letter'],
  marginVertical: [5, 60],
  marginHorizontal: [5, 60],
  font: ['Calibri', 'Alpha & "Bravo"'],
  headingFont: ['', 'Arial'],
  fontSize: [7, 16],
  accent: ['#1f4e79', '#000000'],
  math: ['omml', 'text'],
  footer: [true, false],
  photo: [true, false],
  keywords: [[], ['alpha', 'bravo & charlie']],
})

describe('Open XML SDK and lint find nothing in 220 generated CVs, under every two options at once', () => {
  const trees = fc.sample(arbitraryCv(), {seed: 20, numRuns: 220})
  const each = Math.ceil(trees.length / choices.length)

  test('every option is there', () => {
    expect(new Set(choices.flatMap(Object.keys))).toEqual(
      new Set(Object.keys(docx.schema)),
    )
  })

  for (const [index, choice] of choices.entries())
    test(JSON.stringify(choice), async () => {
      // Many in one file, since the validator takes its time for each.
      const sections = trees
        .slice(index * each, (index + 1) * each)
        .flatMap(sectionsOf)
      const [whom, ...torture] = tortureCv({scripts: true}).children
      const {bytes} = await renderDocx(
        cv({...whom, photo: 'pixel.png'}, [...torture, ...sections]),
        {...choice, files: {...files, ...references}},
      )
      expect(sdkErrors(put(`choice-${index}.docx`, bytes))).toEqual([])
      // Lint knows our ids, not those of a German Word.
      if (choice.reference !== 'german.docx')
        expect(lint(readPackage(bytes))).toEqual([])
    })
})

/** The sections of a tree, whose footnotes are its own. */
function sectionsOf(tree: Cv, index: number): Section[] {
  const {children} = JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'identifier' ? `${value} of ${index}` : value,
    ),
  ) as Cv
  const [, ...sections] = children
  return sections
}
