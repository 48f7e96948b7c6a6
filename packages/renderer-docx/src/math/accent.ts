import type {MathAccent, MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'

/** A mark on a base: a bar, a brace that grows, or an accent. */
export function accent(
  {kind, mark, base}: MathAccent,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const content = element('m:e', {}, inner(base))
  switch (kind) {
    case 'overline':
    case 'underline':
      return element('m:bar', {}, [
        element(
          'm:barPr',
          {},
          value('m:pos', kind === 'overline' ? 'top' : 'bot'),
        ),
        content,
      ])
    case 'overbrace':
    case 'underbrace':
      return element('m:groupChr', {}, [
        element('m:groupChrPr', {}, [
          value('m:chr', mark),
          value('m:pos', kind === 'overbrace' ? 'top' : 'bot'),
          value('m:vertJc', kind === 'overbrace' ? 'bot' : 'top'),
        ]),
        content,
      ])
    default:
      return element('m:acc', {}, [
        element('m:accPr', {}, value('m:chr', mark)),
        content,
      ])
  }
}
