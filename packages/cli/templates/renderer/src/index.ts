export {
  type __Identifier__Options,
  __identifier__,
  __identifier__ as default,
} from './renderer.ts'
export type {__Identifier__Handlers, State} from './state.ts'
