import type {Report} from '@cvast/core'
import type {Position} from 'unist'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type {FrontPair, FrontValue} from './front-value.ts'
import {type YamlPlace, yamlPlace} from './yaml-place.ts'

/** Most values that are read: aliases and depth cannot explode. */
const mostValues = 2000

/** Deepest nesting of values. */
const deepest = 8

/**
 * The pairs of a front matter. Problems are reported at their line and
 * column; then nothing is read.
 */
export function parseYaml(
  source: string,
  position: Position | undefined,
  report: Report,
): FrontPair[] {
  const counter = new LineCounter()
  const place = yamlPlace(counter, position)
  let document: Document
  try {
    document = parseDocument(source, {
      lineCounter: counter,
      prettyErrors: false,
      version: '1.2',
      uniqueKeys: true,
    })
  } catch {
    // Its reader runs out of room.
    report('front-matter-syntax', {problem: tooDeep}, position)
    return []
  }
  const [problem] = document.errors
  if (problem) {
    const [start, end] = problem.pos
    report(
      'front-matter-syntax',
      {problem: /call stack/.test(problem.message) ? tooDeep : problem.message},
      place(start, end),
    )
    return []
  }
  const value = reader(document, place, (problem, at) =>
    report('front-matter-syntax', {problem}, at ?? position),
  )(document.contents as Node | null)
  if (value.type === 'empty') return []
  if (value.type === 'map') return value.pairs
  report(
    'front-matter-syntax',
    {problem: 'expected `key: value` lines'},
    value.position ?? position,
  )
  return []
}

const tooDeep = `expected values nested up to ${deepest} deep`

function reader(
  document: Document,
  place: YamlPlace,
  tell: (problem: string, at: Position | undefined) => void,
) {
  let budget = mostValues
  let told = false
  return read

  function read(node: Node | null | undefined, depth = 0): FrontValue {
    const range = node?.range
    const position = range ? place(range[0], range[1]) : undefined
    budget--
    if (!node) return {type: 'empty', position}
    if (budget < 0 || depth > deepest) {
      if (!told)
        tell(
          budget < 0 ? `expected up to ${mostValues} values` : tooDeep,
          position,
        )
      told = true
      return {type: 'empty', position}
    }
    if (isAlias(node)) {
      const target = node.resolve(document)
      return target
        ? {...read(target, depth + 1), position}
        : {type: 'empty', position}
    }
    if (isSeq<Node>(node))
      return {
        type: 'list',
        items: node.items.map(each => read(each, depth + 1)),
        position,
      }
    if (isMap<Node, Node | null>(node))
      return {
        type: 'map',
        pairs: node.items.map(({key, value}) => {
          const at = key?.range
          return {
            key: isScalar(key) ? String(key.value) : '',
            position: at ? place(at[0], at[1]) : undefined,
            value: read(value, depth + 1),
          }
        }),
        position,
      }
    if (!isScalar(node) || node.value === null) return {type: 'empty', position}
    if (typeof node.value === 'boolean')
      return {type: 'flag', value: node.value, position}
    // Numbers keep their spelling: `phone: +49301234567`.
    const value =
      typeof node.value === 'string'
        ? node.value
        : (node.source ?? String(node.value))
    return {type: 'text', value, position}
  }
}
