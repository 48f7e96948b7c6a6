import type {MathPackage} from '../math-result.ts'
import type {AccentKind, MathVariant, OperatorKind} from '../nodes.ts'

/** How scripts attach to an operator, see `MathLimits`. */
export type LimitPlacement = 'beside' | 'movable' | 'always'

/** A letter or symbol that takes no argument: `\alpha`, `\le`, `\sum`. */
export interface SymbolCommand {
  type: 'symbol'
  text: string
  ascii: string
  /** An operator's kind, or a letter's alphabet. */
  kind: OperatorKind | 'italic' | 'normal'
  /** Absent where scripts are plain scripts. */
  limits?: LimitPlacement
  package?: MathPackage
}

/** All else: what it needs is read by the parser's handler for its type. */
export type Command = {
  package?: MathPackage
  /**
   * How often LaTeX sets the argument, if more than once: `\text` does so for
   * each of the four sizes. Nesting such commands takes time without bound.
   */
  copies?: 2 | 4
} & (
  | SymbolCommand
  /** `\quad`; width in mu. */
  | {type: 'space'; width: number}
  /** `\bar{p}` */
  | {type: 'accent'; kind: AccentKind; mark: string; limits?: LimitPlacement}
  /** `\mathrm{d}` */
  | {type: 'alphabet'; variant: MathVariant}
  /** `{\rm d}`, written `\mathrm{d}` for LaTeX. */
  | {type: 'alphabet-switch'; variant: MathVariant; latex: string}
  /** `\text{if }` */
  | {type: 'text'; variant: MathVariant}
  /** `\frac{a}{b}`, `\binom{n}{k}` */
  | {type: 'fraction'; style: 'bar' | 'stacked'; open: string; close: string}
  /** `{a \over b}`, written `\frac{a}{b}` for LaTeX. */
  | {
      type: 'infix-fraction'
      style: 'bar' | 'stacked'
      open: string
      close: string
      latex: string
    }
  /** `\sqrt[3]{x}` */
  | {type: 'root'}
  /** `\left( x \right)` */
  | {type: 'left'}
  | {type: 'middle'}
  /** `\bigl(`; without a kind, that of the delimiter. */
  | {type: 'sized'; kind?: OperatorKind}
  /** `\operatorname{rank}` */
  | {type: 'operator-name'}
  /** `\overset{a}{b}`, `\stackrel{a}{b}`, `\underset{a}{b}` */
  | {type: 'stack'; place: 'over' | 'under'; kind?: OperatorKind}
  /** `\xrightarrow[under]{over}` */
  | {type: 'labelled-arrow'; text: string}
  /** `\mathrel{R}` */
  | {type: 'class'; kind: OperatorKind}
  /** `\ensuremath{x}`, `\smash{x}`: the argument as it is. */
  | {type: 'group'}
  /** `\phantom{x}`: takes room, shows nothing. */
  | {type: 'phantom'}
  /** `\not=` */
  | {type: 'not'}
  /** `\pmod{n}` */
  | {type: 'modulo'; parentheses: boolean; word: boolean}
  /** `\substack{a \\ b}` */
  | {type: 'substack'}
  /** `\displaystyle`: changes sizes only. */
  | {type: 'style'}
  /** `\limits`, `\nolimits`: after an operator only. */
  | {type: 'limits'; placement: LimitPlacement}
  | {type: 'begin'}
  /** `\right`, `\end`, `\\`, `\cr`: end what something else began. */
  | {type: 'closing'}
)
