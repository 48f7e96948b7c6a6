import type {MathNode, MathScripts} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import {parenthesize} from './parenthesize.ts'
import type {Piece} from './piece.ts'
import {printList} from './print-list.ts'

/** `x_i^2` → `xᵢ²`, `s_{NN}` → `s_NN`, `{(a+b)}^n` → `(a+b)ⁿ`. */
export function printScripts(node: MathScripts, dialect: Dialect): Piece {
  const [only] = node.base
  const [primes, rest] = splitPrimes(node.sup)
  const kind =
    node.base.length === 1 && only?.type === 'operator' ? only.kind : 'ordinary'
  const base = printBase(node.base, dialect) + dialect.symbol(primes)
  const sub = script(node.sub, '_')
  const sup = script(rest, '^')
  // `s²_NN`: in `s_NN²` the 2 would seem to belong to NN.
  const scripts =
    sub.plain && !sup.plain ? sup.text + sub.text : sub.text + sup.text
  const plain = sub.plain || sup.plain
  const text = base + scripts
  const spelled = /^[A-Za-z]{2,}$/.test(base) && base !== written(node.base)
  const name = spelled || text.endsWith('deg')
  return {text, kind, name, ...(plain && {end: 'script' as const})}

  function script(nodes: MathNode[] | undefined, sign: '_' | '^') {
    if (!nodes || nodes.length === 0) return {text: '', plain: false}
    if (sign === '^' && isDegree(nodes)) {
      return {text: base ? dialect.degree : dialect.degree.trim(), plain: false}
    }
    const printed = printList(nodes, dialect, true)
    const real =
      !isWord(nodes) &&
      (sign === '_' ? dialect.lower(printed) : dialect.raise(printed))
    if (typeof real === 'string') return {text: real, plain: false}
    return {text: sign + parenthesize(printed), plain: true}
  }
}

function isDegree(nodes: MathNode[]): boolean {
  const [only] = nodes
  return nodes.length === 1 && only?.type === 'operator' && only.text === '∘'
}

/** Primes stand right at the base: `f''_1` → `f″₁`. */
function splitPrimes(
  sup: MathNode[] | undefined,
): [primes: string, rest: MathNode[] | undefined] {
  if (!sup) return ['', undefined]
  let primes = ''
  let count = 0
  for (const node of sup) {
    if (node.type !== 'operator' || !node.text.startsWith('′')) break
    primes += node.text
    count += 1
  }
  return [primes, sup.slice(count)]
}

/**
 * Words stay readable: `\sigma_{\mathrm{tot}}` → `σ_tot`. Up to two italic
 * letters are indices, more are a word typed without `\mathrm`.
 */
function isWord(nodes: MathNode[]): boolean {
  const [only] = nodes
  if (nodes.length !== 1 || !only || !('variant' in only)) return false
  const {length} = only.text
  if (only.type === 'identifier' && only.variant === 'italic') return length > 2
  return only.type !== 'number' && length > 1
}

const compound = new Set(['scripts', 'limits', 'root', 'fraction'])

function printBase(nodes: MathNode[], dialect: Dialect): string {
  const text = printList(nodes, dialect, true)
  const [only] = nodes
  const braced = only?.type === 'accent' && only.kind.endsWith('brace')
  const complex = braced ? /[^\p{L}\p{M}]/u.test(text) : isCompound(only)
  const named = nodes.every(
    node => node.type === 'operator' && node.kind === 'function',
  )
  const single = named || (nodes.length < 2 && !complex)
  return single ? text : `(${text})`
}

function isCompound(node: MathNode | undefined): boolean {
  return node !== undefined && compound.has(node.type)
}

function written(nodes: MathNode[]): string {
  const [only] = nodes
  return only && 'text' in only ? only.text : ''
}
