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
export {type LostWord, lostWords} from './lost-words.ts'
export {pixel, tortureCv} from './torture-cv.ts'
export {
  footnoteWords,
  type WordOptions,
  words,
  wordsIn,
} from './words.ts'
