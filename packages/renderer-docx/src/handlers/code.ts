import type {Code} from '@cvast/core'
import {indentSteps} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {codeRuns} from '../run/code-runs.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** Lines of code: one paragraph, its lines parted by `w:br`. */
export function code(node: Code, state: State): Xml {
  if (node.value.trim() === '') return noXml
  const style = leveled('SourceCode', indentSteps(state.scope) + 1)
  const inside = withScope(state, {rightToLeft: false, marks: []})
  return paragraphXml(style, codeRuns(node, inside), inside)
}
