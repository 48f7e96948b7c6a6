import {readdirSync, readFileSync} from 'node:fs'
import {validate} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/index.ts'
import type {Expected} from './measure/expected.ts'
import {measureFile, type Score} from './measure/measure-file.ts'
import {missingWords} from './measure/missing-words.ts'

const folder = new URL('corpus/', import.meta.url)
const files = readdirSync(folder).filter(
  name => name.endsWith('.md') && name !== 'README.md',
)

/** Least recall and precision over all files, in per cent. */
const bounds: Record<string, [number, number]> = {
  headers: [98, 99],
  titles: [98, 98],
  roles: [93, 95],
  organizations: [93, 95],
  locations: [93, 97],
  contacts: [97, 94],
  sections: [95, 95],
  names: [97, 97],
  headlines: [97, 97],
}

function read(name: string) {
  const value = readFileSync(new URL(name, folder))
  const file = new VFile({path: name, value})
  const expected = JSON.parse(
    readFileSync(
      new URL(name.replace('.md', '.expected.json'), folder),
      'utf8',
    ),
  ) as Expected
  return {file, tree: parse(file), expected, source: String(value)}
}

describe('synthetic whole CVs', () => {
  it('are read as a careful reader reads them', () => {
    const totals: Record<string, Score> = {}
    for (const name of files) {
      const {tree, expected} = read(name)
      for (const [what, score] of Object.entries(
        measureFile(tree, expected).scores,
      )) {
        const total = totals[what] ?? {hits: 0, expected: 0, found: 0}
        totals[what] = total
        total.hits += score.hits
        total.expected += score.expected
        total.found += score.found
      }
    }
    const lines = Object.entries(totals).map(([what, score]) => {
      const recall = (100 * score.hits) / score.expected
      const precision = (100 * score.hits) / score.found
      return {what, recall, precision}
    })
    console.log(
      lines
        .map(
          ({what, recall, precision}) =>
            `${what.padEnd(14)} recall ${recall.toFixed(1)} % precision ${precision.toFixed(1)} %`,
        )
        .join('\n'),
    )
    for (const {what, recall, precision} of lines) {
      const [leastRecall = 0, leastPrecision = 0] = bounds[what] ?? []
      expect(recall, `recall of ${what}`).toBeGreaterThanOrEqual(leastRecall)
      expect(precision, `precision of ${what}`).toBeGreaterThanOrEqual(
        leastPrecision,
      )
    }
  })

  it.each(files)('%s is a valid tree and has all its words', name => {
    const {tree, file, source} = read(name)
    expect(validate(tree)).toEqual([])
    expect(missingWords(source, tree, file.messages.map(String))).toEqual([])
    expect(file.messages.filter(each => each.fatal === true)).toEqual([])
  })
})
