export {deepFreeze} from '@cvast/core'
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
export {
  type ConformanceOptions,
  conformance,
  type TestFunction,
} from './conformance.ts'
export {cvOf, gradedTrees} from './graded-trees.ts'
export {type LostWord, lostWords} from './lost-words.ts'
export {type Manifest, manifest, manifestText} from './manifest.ts'
export {Nonconformance} from './nonconformance.ts'
export {type Group, groups, type Subject} from './subject.ts'
export {pixel, tortureCv} from './torture-cv.ts'
export {
  dateWords,
  footnoteWords,
  type WordOptions,
  words,
  wordsIn,
} from './words.ts'
