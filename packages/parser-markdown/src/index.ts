export {type ParseOptions, parse} from './parse.ts'
export {remarkCv} from './remark-cv.ts'
export {largestSource} from './source/largest-source.ts'
