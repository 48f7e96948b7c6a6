import {coverage} from './coverage.ts'

/** TeX's accents by the combining mark that they draw. */
const accents = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '='],
  ['\u0306', 'u'],
  ['\u0307', '.'],
  ['\u0308', '"'],
  ['\u030a', 'r'],
  ['\u030b', 'H'],
  ['\u030c', 'v'],
  ['\u0323', 'd'],
  ['\u0327', 'c'],
  ['\u0328', 'k'],
  ['\u0331', 'b'],
])

/** Dot and line. */
const below = new Set(['\u0323', '\u0331'])

/**
 * A letter with marks by TeX's accents: `ế` → `\'{\^{e}}`. `undefined` where
 * it is no ASCII letter, or carries a mark that TeX has not.
 */
export function accented(cluster: string): string | undefined {
  const [base = '', ...marks] = cluster.normalize('NFD')
  if (!/[A-Za-z]/.test(base) || marks.length === 0 || marks.length > 4)
    return undefined
  let result = base
  // Inside out: TeX puts a mark above beside a letter with one below.
  const inOrder = [
    ...marks.filter(mark => !below.has(mark)),
    ...marks.filter(mark => below.has(mark)),
  ]
  for (const mark of inOrder) {
    const accent = accents.get(mark)
    if (accent === undefined) return undefined
    result = `\\${accent}{${result}}`
  }
  // Latin Modern's OpenType fonts have no cedilla to be put below a letter.
  if (marks.includes('\u0327') && !coverage(cluster.normalize('NFC')).unicode)
    return undefined
  return result
}
