import type {Xml} from '../xml/xml.ts'

/** One named style of the document. */
export interface Style {
  type: 'paragraph' | 'character' | 'table' | 'numbering'
  id: string
  /** Word knows its own styles by name, not by id: `heading 1`. */
  name: string
  /** Not one of Word's own. */
  custom?: boolean
  /** The one that its type falls back to. */
  default?: boolean
  basedOn?: string
  /** Style of the paragraph that Enter begins. */
  next?: string
  /** Place in Word's list of styles; the smaller, the higher. */
  priority: number
  /** Shown in Word's gallery of styles. */
  quick?: boolean
  /** Children of `w:pPr`, in the order of the schema. */
  paragraph?: readonly Xml[]
  /** Children of `w:rPr`, in the order of the schema. */
  run?: readonly Xml[]
  /** What only tables have, after `w:rPr`. */
  table?: readonly Xml[]
}
