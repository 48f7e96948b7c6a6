import {directed} from '../block/directed.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {storyNamespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import type {Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'

/** `word/footer1.xml`: the name, and at the other margin `2 / 3`. */
export function footerPart(name: string, state: State): string {
  const place = directed(name, state)
  return part(
    'w:ftr',
    storyNamespaces,
    paragraphXml(
      'Footer',
      joinXml([
        runs(name, place),
        element('w:r', {}, element('w:tab')),
        field('PAGE', '2'),
        runs(' / ', place),
        field('NUMPAGES', '2'),
      ]),
      place,
    ),
  )
}

/** A number that Word fills in; `shown` until then. */
function field(instruction: string, shown: string): Xml {
  return element(
    'w:fldSimple',
    {'w:instr': ` ${instruction} `},
    element('w:r', {}, element('w:t', {}, xmlText(shown))),
  )
}
