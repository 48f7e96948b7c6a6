import type {Position} from 'unist'
import type {FrontPair} from './front-value.ts'
import {yamlPlace} from './yaml-place.ts'

/** A key, and words that mean nothing else in YAML. */
const simpleLine =
  /^([a-z][a-z_-]*): (?!(?:null|true|false)$)([a-z](?:[\w ,.@/+-]*[\w])?)$/i

/**
 * The pairs of a front matter that is no more than `lang: en` and its like,
 * which most are; `undefined` where YAML has to be read. The same as the YAML
 * parser gives, which takes longer to load than all else takes to run.
 */
export function simplePairs(
  source: string,
  position: Position | undefined,
): FrontPair[] | undefined {
  const starts: number[] = []
  const place = yamlPlace({linePos}, position)
  const pairs: FrontPair[] = []
  const keys = new Set<string>()
  let start = 0
  for (const line of source.split('\n')) {
    const [, key, value] = simpleLine.exec(line) ?? []
    if (key === undefined || value === undefined || keys.has(key))
      return undefined
    if (/^(?:null|true|false)$/i.test(key)) return undefined
    keys.add(key)
    starts.push(start)
    const end = start + line.length
    pairs.push({
      key,
      position: place(start, start + key.length),
      value: {
        type: 'text',
        value,
        position: place(end - value.length, end),
      },
    })
    start = end + 1
  }
  return pairs

  function linePos(at: number): {line: number; col: number} {
    const index = starts.findLastIndex(each => each <= at)
    return {line: index + 1, col: at - (starts[index] ?? 0) + 1}
  }
}
