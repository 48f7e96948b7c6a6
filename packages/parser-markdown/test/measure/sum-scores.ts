import type {Measured, Score} from './measure-file.ts'

/** Recall and precision over several files, in per cent. */
export interface Sum {
  what: string
  recall: number
  precision: number
}

/** The scores of files → recall and precision of each thing measured. */
export function sumScores(measured: readonly Measured[]): Sum[] {
  const totals = new Map<string, Score>()
  for (const {scores} of measured)
    for (const [what, score] of Object.entries(scores)) {
      const total = totals.get(what) ?? {hits: 0, expected: 0, found: 0}
      totals.set(what, total)
      total.hits += score.hits
      total.expected += score.expected
      total.found += score.found
    }
  return [...totals].map(([what, {hits, expected, found}]) => ({
    what,
    recall: (100 * hits) / expected,
    precision: (100 * hits) / found,
  }))
}
