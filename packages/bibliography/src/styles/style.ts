import type {Phrasing} from '@cvast/core'
import type {Name, Publication} from '../publication.ts'
import type {BibliographyWords} from '../words/bibliography-words.ts'

/** What a style may ask while it writes one reference. */
export interface StyleContext {
  readonly words: BibliographyWords
  /** BCP 47, for dates. */
  readonly lang: string
  readonly isOwn: (name: Name) => boolean
  /** Most authors that are shown; 0 for all. */
  readonly authors: number
  /** Which form of the title. */
  readonly titles: 'written' | 'sentence'
}

/** Writes one reference. Pure. */
export type Style = (
  publication: Publication,
  context: StyleContext,
) => Phrasing[]
