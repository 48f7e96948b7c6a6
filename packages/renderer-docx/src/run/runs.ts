import type {AnyNode} from '@cvast/core'
import {scriptOf} from '../language/script-of.ts'
import {segments} from '../language/segments.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'
import {reportForbidden} from './report-forbidden.ts'
import {runContent} from './run-content.ts'
import {runProperties} from './run-properties.ts'

/**
 * Text as runs, one per script: `Alpha 中文` → two `w:r`. `node` is where the
 * text stands in the source.
 */
export function runs(text: string, state: State, node?: AnyNode): Xml {
  reportForbidden(text, state, node)
  return joinXml(
    segments(text, baseScript(state)).map(segment =>
      element('w:r', {}, [
        runProperties(segment, state),
        ...runContent(segment.text),
      ]),
    ),
  )
}

/** The script of blanks and digits between words. */
function baseScript({scope, languages}: State) {
  if (scope.lang !== undefined) return scriptOf(scope.lang)
  if (scope.rightToLeft) return 'complex'
  return languages.main
}
