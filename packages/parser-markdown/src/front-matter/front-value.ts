import type {Position} from 'unist'

/** A value of the front matter, with its place, free of YAML. */
export type FrontValue = {position: Position | undefined} & (
  | {type: 'text'; value: string}
  | {type: 'empty'}
  | {type: 'flag'; value: boolean}
  | {type: 'list'; items: FrontValue[]}
  | {type: 'map'; pairs: FrontPair[]}
)

/** One `key: value`. */
export interface FrontPair {
  key: string
  /** Of the key. */
  position: Position | undefined
  value: FrontValue
}

/** The words of a value: `a, b`. */
export function textOf(value: FrontValue): string {
  switch (value.type) {
    case 'text':
      return value.value.trim()
    case 'flag':
      return String(value.value)
    case 'list':
      return value.items.map(textOf).join(', ')
    case 'map':
      return value.pairs
        .map(each => `${each.key}: ${textOf(each.value)}`)
        .join(', ')
    default:
      return ''
  }
}

/** What a value is, in words: `a list`. */
export function describe({type}: FrontValue): string {
  return type === 'empty'
    ? 'nothing'
    : {text: 'text', flag: 'true or false', list: 'a list', map: 'a table'}[
        type
      ]
}
