import {type DateHit, findPeriods, resolveDoubts} from '../dates/index.ts'

/** Longest line that is searched for dates, in UTF-16 code units. */
const longestLine = 400

/**
 * Decides a doubtful date by the other dates of the document: `2001-04` is
 * years beside `2004-19`. The document is searched once, and only where a
 * doubt is met.
 */
export function createDoubtResolver(
  source: string,
  languages: readonly string[],
): (hit: DateHit) => DateHit {
  let decided: Map<string, DateHit> | undefined
  return hit => {
    if (hit.doubt === undefined || hit.alternative === undefined) return hit
    if (!decided) {
      decided = new Map()
      const hits = source
        .split(/\r?\n/)
        .filter(line => line.length <= longestLine && /\d{2}/.test(line))
        .flatMap(line => findPeriods(line, {languages}))
      for (const each of resolveDoubts(hits))
        if (each.doubt === undefined) decided.set(each.period.written, each)
    }
    const found = decided.get(hit.period.written)
    if (!found) return hit
    const {doubt: _, alternative: __, ...sure} = hit
    return {...sure, period: found.period}
  }
}
