import {validate} from '@cvast/core'
import {describe, expect, it} from 'vitest'
import {measureFile} from './measure/measure-file.ts'
import {missingWords} from './measure/missing-words.ts'
import {readCorpus} from './measure/read-corpus.ts'
import {sumScores} from './measure/sum-scores.ts'

/** Least recall and precision over all files, in per cent. */
const bounds: Record<string, [number, number]> = {
  headers: [98, 99],
  titles: [98, 98],
  roles: [92, 95],
  organizations: [90, 95],
  locations: [85, 96],
  contacts: [95, 91],
  sections: [95, 95],
  names: [95, 97],
  headlines: [92, 89],
}

const files = readCorpus()

/** Least share of the headers of one file that is found, in per cent. */
const leastOfFile = 90

describe('synthetic whole CVs', () => {
  const measured = files.map(({tree, expected, name}) => ({
    name,
    ...measureFile(tree, expected),
  }))

  it('are read as a careful reader reads them', () => {
    const sums = sumScores(measured)
    console.log(
      sums
        .map(
          ({what, recall, precision}) =>
            `${what.padEnd(14)} recall ${recall.toFixed(1)} % precision ${precision.toFixed(1)} %`,
        )
        .join('\n'),
    )
    for (const {what, recall, precision} of sums) {
      const [leastRecall = 0, leastPrecision = 0] = bounds[what] ?? []
      expect(recall, `recall of ${what}`).toBeGreaterThanOrEqual(leastRecall)
      expect(precision, `precision of ${what}`).toBeGreaterThanOrEqual(
        leastPrecision,
      )
    }
  })

  it('have nearly all their headers found in nearly all files', () => {
    const poor = measured.filter(
      ({scores: {headers}}) =>
        (100 * headers.hits) / headers.expected < leastOfFile,
    )
    console.log(
      `${files.length - poor.length} of ${files.length} files have ${leastOfFile} % of their headers found`,
    )
    expect(poor.map(each => each.name)).toHaveLength(0)
  })

  it.each(files)('$name is a valid tree and has all its words', each => {
    const {tree, file, source} = each
    expect(validate(tree)).toEqual([])
    expect(missingWords(source, tree, file.messages.map(String))).toEqual([])
    expect(file.messages.filter(({fatal}) => fatal === true)).toEqual([])
  })
})
