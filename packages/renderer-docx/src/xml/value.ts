import {element} from './element.ts'
import type {Xml} from './xml.ts'

/** Word's usual shape: `value('w:pStyle', 'Title')` → `<w:pStyle w:val="Title"/>`. */
export function value(name: string, val: string | number): Xml {
  return element(name, {[`${name.slice(0, name.indexOf(':'))}:val`]: val})
}
