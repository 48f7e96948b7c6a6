import type {Design} from '../design/design.ts'
import type {DocumentLanguages} from '../language/document-languages.ts'
import type {LevelLook} from '../numbering/level-look.ts'
import type {StoryPart} from '../parts/story-parts.ts'
import type {LinkedPart} from '../parts/word-part.ts'
import type {Style} from '../styles/style.ts'
import type {Xml} from '../xml/xml.ts'

/** The look of a reference document, as our parts use it. */
export interface HouseStyle {
  /** Ours, with the page and the typefaces of the reference. */
  design: Design
  /** Ids that the reference gives to our styles, by ours. */
  styleIds: ReadonlyMap<string, string>
  /** Levels of its lists, by kind and level: `bullet 0`. */
  levels: ReadonlyMap<string, LevelLook>
  /** Its numbering, to stand before ours. */
  numbering: {
    attributes: Readonly<Record<string, string>>
    definitions: readonly Xml[]
    instances: readonly Xml[]
  }
  /** `word/styles.xml`: its styles, and those of ours that it lacks. */
  styles: (sheet: readonly Style[], languages: DocumentLanguages) => string
  /** Settings that its page set-up needs. */
  settings: ReadonlySet<string>
  /** Its theme and fonts, and what they point to. */
  parts: readonly LinkedPart[]
  /** Its headers and footers, and what they point to. */
  stories: readonly StoryPart[]
  /** What its `w:sectPr` holds: page, margins, columns … */
  section: ReadonlyArray<{name: string; xml: Xml}> | undefined
}
