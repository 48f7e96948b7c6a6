import type {Flow} from './flow.ts'
import {width} from './width.ts'
import {wrap} from './wrap.ts'

/** Narrowest text, however deep it is indented. */
const narrowest = 40

/** Lines as text: cut, indented, ended by a line ending. */
export function print(flow: Flow): string {
  const lines: string[] = []
  for (const {text, indent, as, hang = 0} of flow) {
    if (as === 'flush' || text === '') lines.push(text)
    else if (as === 'exact') lines.push(' '.repeat(indent) + text)
    else {
      const room = Math.max(width - indent - hang, narrowest)
      for (const [index, each] of wrap(text, room, as === 'prose').entries())
        lines.push(
          each && ' '.repeat(index === 0 ? indent : indent + hang) + each,
        )
    }
  }
  return `${lines.join('\n')}\n`
}
