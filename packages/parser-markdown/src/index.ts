export {parse} from './parse.ts'
export {remarkCv} from './remark-cv.ts'
