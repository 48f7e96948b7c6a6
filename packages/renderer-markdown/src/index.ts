export {markdown} from './markdown.ts'
export {normalise} from './normalise/normalise.ts'
export type {MarkdownOptions} from './options.ts'
