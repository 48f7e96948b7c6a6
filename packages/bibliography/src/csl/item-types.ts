import type {PublicationType} from '../publication.ts'

/** Types of CSL; a type that is not here is `other`. */
export const itemTypes: ReadonlyMap<string, PublicationType> = new Map([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['article', 'preprint'],
  ['review', 'article'],
  ['review-book', 'article'],
  ['book', 'book'],
  ['collection', 'book'],
  ['chapter', 'chapter'],
  ['entry', 'chapter'],
  ['entry-dictionary', 'chapter'],
  ['entry-encyclopedia', 'chapter'],
  ['paper-conference', 'paper'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['standard', 'report'],
  ['software', 'software'],
  ['dataset', 'dataset'],
  ['patent', 'patent'],
  ['speech', 'talk'],
  ['event', 'talk'],
])
