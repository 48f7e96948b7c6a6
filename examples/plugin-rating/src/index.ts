export type {Rating} from './node.ts'
export {rating, rating as default} from './rating.ts'
