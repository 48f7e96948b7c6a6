import type {BibliographySource, Contact, Phrasing} from '@cvast/core'
import type {FrontPair} from './front-value.ts'

/** What the front matter says, checked. */
export interface Front {
  name?: string
  firstName?: string
  lastName?: string
  /** `title:`; a name only where nothing else is one. */
  title?: string
  /** `author:`; a name where no heading is one. */
  author?: string
  /** Present and empty: the body has no headline either. */
  headline?: Phrasing[]
  lang?: string
  photo?: string
  /** Where each of the texts above was said. */
  pairs: Map<string, FrontPair>
  contacts: Contact[]
  /** `contacts:` is there: the body holds none. */
  hasContacts: boolean
  /** Files whose works are to be listed. */
  bibliography?: BibliographySource[]
}
