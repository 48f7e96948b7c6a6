export {latex} from './latex.ts'
export {type LatexOptions, latexSchema} from './options.ts'
