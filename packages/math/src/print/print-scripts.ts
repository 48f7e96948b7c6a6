import type {MathNode, MathScripts} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import {parenthesize} from './parenthesize.ts'
import type {Piece} from './piece.ts'
import {printList} from './print-list.ts'

/** `x_i^2` → `xᵢ²`, `s_{NN}` → `s_NN`, `{(a+b)}^n` → `(a+b)ⁿ`. */
export function printScripts(node: MathScripts, dialect: Dialect): Piece {
  const [only] = node.base
  const kind =
    node.base.length === 1 && only?.type === 'operator' ? only.kind : 'ordinary'
  const base = printBase(node.base, dialect)
  const sub = script(node.sub, '_')
  const sup = script(node.sup, '^')
  // `s²_NN`: in `s_NN²` the 2 would seem to belong to NN.
  const scripts =
    sub.plain && !sup.plain ? sup.text + sub.text : sub.text + sup.text
  const plain = sub.plain || sup.plain
  const text = base + scripts
  const name = /^[A-Za-z]{2,}$/.test(base) && base !== written(node.base)
  return {text, kind, name, ...(plain && {end: 'script' as const})}

  function script(nodes: MathNode[] | undefined, sign: '_' | '^') {
    if (!nodes || nodes.length === 0) return {text: '', plain: false}
    const printed = printList(nodes, dialect, true)
    const real =
      !isWord(nodes) &&
      (sign === '_' ? dialect.lower(printed) : dialect.raise(printed))
    if (typeof real === 'string') return {text: real, plain: false}
    return {text: sign + parenthesize(printed), plain: true}
  }
}

/** Words stay readable: `\sigma_{\mathrm{tot}}` → `σ_tot`. */
function isWord(nodes: MathNode[]): boolean {
  const [only] = nodes
  return (
    nodes.length === 1 &&
    (only?.type === 'identifier' || only?.type === 'text') &&
    (only.type === 'text' || only.variant !== 'italic') &&
    only.text.length > 1
  )
}

const compound = new Set(['scripts', 'limits', 'root', 'fraction'])

function printBase(nodes: MathNode[], dialect: Dialect): string {
  const text = printList(nodes, dialect, true)
  const [only] = nodes
  const single = nodes.length < 2 && !(only && compound.has(only.type))
  return single ? text : `(${text})`
}

function written(nodes: MathNode[]): string {
  const [only] = nodes
  return only && 'text' in only ? only.text : ''
}
