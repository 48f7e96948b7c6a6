import type {AnyNode} from '@cvast/core'
import {type MathNode, toUnicode} from '@cvast/math'
import type {Mark} from '../run/mark.ts'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'
import {type Outlined, outlineScripts} from './outline-scripts.ts'

/**
 * Maths as text, for readers that drop Word's equations: in Unicode, with
 * real subscripts and superscripts. `\sqrt{s_{NN}} = 200` → `√s`, lowered
 * `NN`, ` = 200`.
 */
export function mathText(
  nodes: readonly MathNode[],
  state: State,
  node: AnyNode,
): Xml {
  const {outline, found} = outlineScripts(nodes)
  return joinXml(
    toUnicode(outline)
      .split(/(\p{Co})/u)
      .filter(piece => piece !== '')
      .map(piece => {
        const scripts = found.get(piece)
        return scripts
          ? scriptRuns(scripts, state, node)
          : runs(piece, state, node)
      }),
  )
}

function scriptRuns({base, sub, sup}: Outlined, state: State, node: AnyNode) {
  const script = (part: MathNode[] | undefined, mark: Mark) =>
    part ? runs(toUnicode(part), withMark(state, mark), node) : ''
  return [
    runs(toUnicode(base), state, node),
    script(sub, 'Subscript'),
    script(sup, 'Superscript'),
  ].join('') as Xml
}
