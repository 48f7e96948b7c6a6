/**
 * The tree of maths: closed, so that a `switch` over `type` can be exhaustive.
 *
 * `\sqrt{s_{NN}} = 200` → `[root([scripts([s], [NN])]), operator(=), number(200)]`
 *
 * Every field that holds maths is a list; a list of several nodes needs no
 * `row` around it. Texts are Unicode, never TeX.
 */
export type MathNode =
  | MathAccent
  | MathFenced
  | MathFraction
  | MathIdentifier
  | MathLimits
  | MathMatrix
  | MathNumber
  | MathOperator
  | MathRoot
  | MathRow
  | MathScripts
  | MathSpace
  | MathText

/** The alphabet that letters and digits are set in. */
export type MathVariant =
  | 'normal'
  | 'italic'
  | 'bold'
  | 'bold-italic'
  | 'blackboard'
  | 'calligraphic'
  | 'fraktur'
  | 'sans'
  | 'mono'

/**
 * What an operator does, which decides the space around it.
 *
 * - `ordinary`: a symbol without space around it (`∞`, `∂`, `|`, `/`)
 * - `large`: sums, products and integrals (`∑`, `∫`)
 * - `function`: a function's name (`sin`, `lim`)
 * - `middle`: a delimiter written with `\middle`, in a `fenced` only
 */
export type OperatorKind =
  | 'ordinary'
  | 'large'
  | 'function'
  | 'relation'
  | 'binary'
  | 'open'
  | 'close'
  | 'middle'
  | 'punctuation'

/**
 * Letters: `x`, `\alpha`, `\mathrm{GeV}`. Neighbours in the same alphabet are
 * one node (`NN`). `italic` is what TeX does with a bare letter.
 */
export interface MathIdentifier {
  type: 'identifier'
  text: string
  variant: MathVariant
}

/** Digits with their marks, as written: `200`, `0.5`, `1,000`. */
export interface MathNumber {
  type: 'number'
  text: string
  variant: MathVariant
}

/** One operator or symbol: `=`, `\pm` (`±`), `\sum` (`∑`), `\sin` (`sin`). */
export interface MathOperator {
  type: 'operator'
  text: string
  kind: OperatorKind
}

/** Prose in maths, with its spaces: `\text{ if }`, `\mbox{GeV}`. */
export interface MathText {
  type: 'text'
  text: string
  variant: MathVariant
}

/** Space that the author asked for, in mu (18 to the em): `\,` is 3. */
export interface MathSpace {
  type: 'space'
  width: number
}

/** A braced group: `{,}`. `kind` is set by `\mathrel` and its like. */
export interface MathRow {
  type: 'row'
  children: MathNode[]
  kind?: OperatorKind
}

/** Sub- and superscript beside a base; the base of `^{208}Pb` is empty. */
export interface MathScripts {
  type: 'scripts'
  base: MathNode[]
  sub?: MathNode[]
  sup?: MathNode[]
}

/**
 * Something under and over a base: `\sum_{i=1}^n`, `\lim_{x \to 0}`,
 * `\overset{!}{=}`, `\underbrace{x}_{n}`. When `movable`, it stands beside
 * the base in running text and under and over it in a displayed formula.
 */
export interface MathLimits {
  type: 'limits'
  base: MathNode[]
  under?: MathNode[]
  over?: MathNode[]
  movable: boolean
}

/** A root: `\sqrt{x}`; with index `\sqrt[3]{x}`. */
export interface MathRoot {
  type: 'root'
  radicand: MathNode[]
  index?: MathNode[]
}

/**
 * One thing over another: with a line (`\frac`) or, `stacked`, without
 * (`\binom`, which is a stacked fraction in a `fenced`).
 */
export interface MathFraction {
  type: 'fraction'
  numerator: MathNode[]
  denominator: MathNode[]
  style: 'bar' | 'stacked'
}

/** The marks over (`under…`: under) a base. */
export type AccentKind =
  | 'acute'
  | 'bar'
  | 'breve'
  | 'check'
  | 'ddot'
  | 'dddot'
  | 'dot'
  | 'grave'
  | 'hat'
  | 'mathring'
  | 'overbrace'
  | 'overleftarrow'
  | 'overleftrightarrow'
  | 'overline'
  | 'overrightarrow'
  | 'tilde'
  | 'underbrace'
  | 'underline'
  | 'vec'
  | 'widehat'
  | 'widetilde'

/**
 * A mark on a base: `\bar{p}`. `mark` is the combining character (`U+0304`),
 * or for the braces the character itself (`⏞`, `⏟`).
 */
export interface MathAccent {
  type: 'accent'
  kind: AccentKind
  mark: string
  base: MathNode[]
}

/**
 * Delimiters that grow: `\left( x \middle| y \right]`. An absent delimiter
 * (`\left.`) is the empty string; `\middle` is an operator in `children`.
 */
export interface MathFenced {
  type: 'fenced'
  open: string
  close: string
  children: MathNode[]
}

/**
 * Rows of cells: matrices, `cases`, `aligned`, `array`, `\substack`.
 * `open` and `close` are empty where there is no fence. `columns` has one
 * place per column of the longest row.
 */
export interface MathMatrix {
  type: 'matrix'
  open: string
  close: string
  columns: Array<'left' | 'center' | 'right'>
  rows: MathNode[][][]
}
