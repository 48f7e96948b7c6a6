export {blocks} from './flow.ts'
export {inline} from './inline.ts'
export {
  apart,
  blank,
  indent,
  type Layout,
  line,
  prose,
  sized,
  verbatim,
} from './layout/layout.ts'
export {end, type Piece, solid, words} from './layout/pieces.ts'
export {type TextOptions, textSchema} from './options.ts'
export {spell} from './spell/spell.ts'
export type {State, TextHandlers} from './state.ts'
export {text} from './text.ts'
export {displayWidth} from './width/display-width.ts'
