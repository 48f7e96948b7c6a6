import {flow} from '../flow.ts'
import {print} from '../layout/print.ts'
import {type State, within} from '../state.ts'

/** The inside of a footnote. */
export function noteText(identifier: string, state: State): string {
  const definition = state.footnotes.get(identifier)
  if (definition === undefined) return ''
  const inner = within(state, {argument: true, marksOnly: true})
  return print(flow(definition.children, inner)).trim()
}
