import type {MathVariant} from '../nodes.ts'

/** What surrounds the place being read; copied for what is inside. */
export interface Scope {
  /** How many things are open around here. */
  depth: number
  /** How often LaTeX sets this place, see `Command`; absent: once. */
  copies?: number
  /** The alphabet asked for; absent: TeX's own choice for each letter. */
  variant?: MathVariant
  /** In an optional argument, which the first bare `]` ends. */
  optional?: boolean
  /** Right inside `\left … \right`, where `\middle` is possible. */
  fenced?: boolean
  /** After `\over`, where a second one is not possible. */
  infix?: boolean
}
