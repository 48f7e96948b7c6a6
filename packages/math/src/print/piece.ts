import type {OperatorKind} from '../nodes.ts'

/** One printed node, with what decides on the space around it. */
export interface Piece {
  text: string
  kind: OperatorKind | 'fraction' | 'space' | 'text'
  /**
   * Where its end could be misread: `script` as `_NN`, which a letter must
   * not touch; `root` as `√2`, which neither letter nor digit must.
   */
  end?: 'script' | 'root'
  /** A name for a symbol, as `alpha`: no letter or digit may touch it. */
  name?: boolean
}
