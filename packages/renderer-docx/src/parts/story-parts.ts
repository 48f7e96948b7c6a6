import type {State} from '../state.ts'
import {footerPart} from './footer-part.ts'
import {type LinkedPart, wordPart} from './word-part.ts'

/** A header, a footer, or what one of them points to. */
export interface StoryPart extends LinkedPart {
  /** How the section calls it. */
  reference?: {name: string; type: string}
}

/**
 * The headers and footers of a reference; where it has no footer, ours, if it
 * is asked for.
 */
export function storyParts(name: string, state: State): StoryPart[] {
  const theirs = state.house?.stories ?? []
  const footed = theirs.some(
    each => each.reference?.name === 'w:footerReference',
  )
  if (footed || !state.context.options.footer || name === '') return [...theirs]
  return [
    ...theirs,
    {
      ...wordPart('footer', 'cv-footer.xml', footerPart(name, state)),
      reference: {name: 'w:footerReference', type: 'default'},
    },
  ]
}
