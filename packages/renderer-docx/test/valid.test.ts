import {type Cv, cv, person, type Section} from '@cvast/core'
import {arbitraryCv, pixel, tortureCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {put, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {type Given, renderDocx} from './render-docx.ts'

const files = {'pixel.png': pixel}
const variants: ReadonlyArray<[string, Given]> = [
  ['default', {}],
  ...Object.entries<Given>(docx.presets),
  ['left', {datePosition: 'left', paper: 'letter', density: 'relaxed'}],
  [
    'small',
    {
      fontSize: 8,
      marginHorizontal: 10,
      marginVertical: 10,
      font: 'Georgia',
      headingFont: 'Arial',
    },
  ],
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

  test('generated CVs', async () => {
    // In one file, since the validator takes its time for each.
    const trees = fc.sample(arbitraryCv(), {seed: 20, numRuns: 12})
    const sections = trees.flatMap(sectionsOf)
    expect(sections.length).toBeGreaterThan(12)
    const {bytes} = await renderDocx(cv(person('Alpha'), sections))
    expect(sdkErrors(put('generated.docx', bytes))).toEqual([])
  })

  test('the validator sees a fault', () => {
    expect(sdkErrors(put('no.docx', 'PK'))).not.toEqual([])
  })
})

function sectionsOf({children: [, ...sections]}: Cv): Section[] {
  return sections
}
