export {docx} from './docx.ts'
export type {DocxOptions} from './options.ts'
