export {markdown} from './markdown.ts'
export type {MarkdownOptions} from './options.ts'
