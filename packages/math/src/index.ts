export type * from './math-result.ts'
export type * from './nodes.ts'
export {parseMath} from './parse-math.ts'
