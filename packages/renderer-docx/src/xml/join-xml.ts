import type {Xml} from './xml.ts'

/** One piece after the other. */
export function joinXml(pieces: Iterable<Xml>): Xml {
  return [...pieces].join('') as Xml
}
