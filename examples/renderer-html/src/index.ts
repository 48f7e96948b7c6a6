export {type HtmlOptions, html, html as default} from './html.ts'
export {type Markup, raw} from './markup.ts'
export type {HtmlHandlers, State} from './state.ts'
export {write} from './write.ts'
