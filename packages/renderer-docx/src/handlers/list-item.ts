import type {ListItem} from '@cvast/core'
import {indentSteps} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {answer, flow} from '../flow.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import {withScope} from '../with-scope.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/**
 * The first paragraph of an item carries its number; what follows is
 * indented alike.
 */
export function listItem(node: ListItem, state: State): Xml {
  const family = state.scope.numbering?.ordered ? 'ListNumber' : 'ListBullet'
  const style = leveled(family, (state.scope.numbering?.level ?? 0) + 1)
  const item = withLanguage(state, node)
  const [first, ...rest] = node.children
  const numbered = withScope(item, {style, lead: box(node, item)})
  const continued = withScope(item, {
    style: leveled('ListContinue', indentSteps(item.scope)),
    numbering: undefined,
    lead: undefined,
  })
  return first?.type === 'paragraph'
    ? joinXml([answer(first, numbered), flow(rest, continued)])
    : joinXml([
        paragraphXml(style, noXml, numbered),
        flow(node.children, continued),
      ])
}

/** The box of a task. */
function box({checked}: ListItem, state: State): Xml | undefined {
  return checked === undefined
    ? undefined
    : runs(checked ? '☒ ' : '☐ ', withScope(state, {marks: []}))
}
