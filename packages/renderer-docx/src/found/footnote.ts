import {footnoteBody} from '../block/footnote-body.ts'
import type {State} from '../state.ts'
import {noXml} from '../xml/xml.ts'

/**
 * Number of the footnote with this identifier, and whether this is the first
 * reference to it; `undefined` where Word can have none.
 */
export function footnote(
  identifier: string,
  state: State,
): {id: number; first: boolean} | undefined {
  const {definitions, written} = state.found.footnotes
  const definition = definitions.get(identifier)
  if (!definition || state.scope.inFootnote) return undefined
  const known = [...written.keys()].indexOf(identifier)
  if (known >= 0) return {id: known + 1, first: false}
  // Its place first: what it holds must not come before it.
  written.set(identifier, noXml)
  const id = written.size
  written.set(identifier, footnoteBody(definition, state))
  return {id, first: true}
}
