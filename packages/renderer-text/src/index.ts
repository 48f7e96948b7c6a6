export {type TextOptions, textSchema} from './options.ts'
export {text} from './text.ts'
