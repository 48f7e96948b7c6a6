import {dateKey} from './date-key.ts'
import type {Part} from './part.ts'

/** Which parts of two lists belong together, in order. */
export interface Alignment {
  pairs: Array<[Part, Part]>
  /** Those of the first list that have none in the second. */
  alone: Part[]
}

/**
 * The pairs whose likeness is greatest in sum, each list in its order. Takes
 * as many steps as the product of both lengths.
 */
export function alignParts(
  own: readonly Part[],
  theirs: readonly Part[],
): Alignment {
  // best[i][j]: the greatest sum for what is behind i in own and j in theirs.
  const best = Array.from({length: own.length + 1}, () =>
    new Array<number>(theirs.length + 1).fill(0),
  )
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const like = own.map(a => theirs.map(b => likeness(a, b)))
  const paired = (i: number, j: number) => {
    const value = like[i]?.[j] ?? 0
    return value > 0 ? value + at(i + 1, j + 1) : 0
  }
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        paired(i, j),
      )
  const result: Alignment = {pairs: [], alone: []}
  let i = 0
  let j = 0
  while (i < own.length) {
    const part = own[i] as Part
    const partner = theirs[j]
    if (partner && paired(i, j) > 0 && at(i, j) === paired(i, j)) {
      result.pairs.push([part, partner])
      i++
      j++
    } else if (partner && at(i, j) !== at(i + 1, j)) j++
    else {
      result.alone.push(part)
      i++
    }
  }
  return result
}

/** From 0, which is no pair, to about 7. */
function likeness(a: Part, b: Part): number {
  if (a.what !== b.what) return 0
  const shared = [...a.words].filter(each => b.words.has(each)).length
  const fewer = Math.min(a.words.size, b.words.size)
  const sameWords = fewer === 0 ? 0 : (3 * shared) / fewer
  return sameWords + (a.what === 'section' ? sameKind(a, b) : sameDate(a, b))
}

/** A title that we do not know in one language makes a section `custom`. */
function sameKind({kind: a}: Part, {kind: b}: Part): number {
  if (a === b) return a === 'custom' ? 1 : 4
  return a === 'custom' || b === 'custom' ? 0.5 : 0
}

function sameDate({period: a}: Part, {period: b}: Part): number {
  if (!a && !b) return 1
  if (!a || !b) return 0.5
  if (dateKey(a) === dateKey(b)) return 3
  const [start, end] = dateKey(a).split('/')
  const [otherStart, otherEnd] = dateKey(b).split('/')
  return start === otherStart || end === otherEnd ? 1 : 0
}
