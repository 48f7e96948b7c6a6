export {arbitraryBlock, type BlockOptions} from './arbitrary-block.ts'
export {arbitraryCv, type CvOptions} from './arbitrary-cv.ts'
export {
  arbitraryPhrasing,
  type PhrasingOptions,
} from './arbitrary-phrasing.ts'
export {
  arbitraryWord,
  arbitraryWords,
  type Flavour,
} from './arbitrary-text.ts'
export type {Check} from './checks/check.ts'
export {checks} from './checks/index.ts'
export {type ConformanceOptions, conformance} from './conformance.ts'
export {deepFreeze} from './deep-freeze.ts'
export {cvOf, gradedTrees} from './graded-trees.ts'
export {type LostWord, lostWords} from './lost-words.ts'
export {Nonconformance} from './nonconformance.ts'
export type {Group, Subject} from './subject.ts'
export {pixel, tortureCv} from './torture-cv.ts'
export {
  footnoteWords,
  type WordOptions,
  words,
  wordsIn,
} from './words.ts'
