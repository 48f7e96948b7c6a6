import type {XmlElement} from './xml-tree.ts'

/** A user's Word file, as far as its look is used. */
export interface Reference {
  /** Files of the package by path, unpacked. */
  files: Readonly<Record<string, Uint8Array>>
  /** Media type of a path. */
  contentType: (path: string) => string | undefined
  /** Path of the part that the document relates to by `kind`. */
  related: (kind: string) => string | undefined
  /** Path of a relationship of the document, by its id. */
  target: (id: string) => string | undefined
  /** `w:styles` */
  styles: XmlElement
  /** `w:numbering` */
  numbering: XmlElement | undefined
  /** `w:settings` */
  settings: XmlElement | undefined
  /** The document's last `w:sectPr`. */
  section: XmlElement | undefined
}
