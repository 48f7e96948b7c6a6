import type {Xml} from '../xml/xml.ts'

/** How one level of a list looks. */
export interface LevelLook {
  /** `w:numFmt`: `bullet`, `decimal` … */
  format: string
  /** `w:lvlText` */
  text: string
  justify: string
  /** In twips. */
  left: number
  hanging: number
  /** `w:rPr` of bullet or number. */
  run: Xml
}
