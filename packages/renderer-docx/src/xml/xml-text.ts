import {escapeText} from './escape.ts'
import type {Xml} from './xml.ts'

/** Text as the content of an element: `R&D` → `R&amp;D`. */
export function xmlText(value: string): Xml {
  return escapeText(value) as Xml
}
