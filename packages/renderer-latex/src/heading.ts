import type {Phrasing} from '@cvast/core'
import {escapeTex} from './escape/escape-tex.ts'
import {type Flow, filled, line, nest} from './layout/flow.ts'
import {width} from './layout/width.ts'
import {inside} from './mark.ts'
import {marksOnly} from './notes/marks-only.ts'
import {plainText} from './plain-text.ts'
import type {State} from './state.ts'
import {within} from './within.ts'

/** Commands that a bookmark can hold. */
const tame =
  /\\(?:emph|textbf|texttt|[&%$#_{}@ ]|mbox\{\}|text(?:backslash|ascii(?:circum|tilde|grave)|less|greater|bar|quotedbl|quotesingle)|text(?:greek|cyrillic|hebrew|arabic|devanagari|thai|cjk|emoji|vietnamese|symbols))/g

/**
 * `\subsection{Engineer, Alpha \cvdate{2015–2017}}`. What a bookmark cannot
 * hold makes a plain title beside it: `\section[x²]{\(x^2\)}`.
 */
export function heading(
  command: string,
  title: readonly Phrasing[],
  written: string | undefined,
  state: State,
): Flow {
  const inner = within(state, {title: true})
  const write = (state: State) => inside(title, state).trim()
  const {value: text, notes} = hasLongNote(title, state)
    ? marksOnly(inner, write)
    : {value: write(inner), notes: []}
  if (text === '' && written === undefined) return []
  state.found.headings.add(command)
  if (text.includes('\\@')) state.found.headings.add('@')
  const plain = text.replaceAll(tame, '').includes('\\')
    ? `[{${plainText(title, inner)}}]`
    : ''
  if (written !== undefined) state.found.macros.add('cvdate')
  const below = notes.map(filled)
  if (written === undefined)
    return [filled(`\\${command}${plain}{${text}}`), ...below]
  const date = `\\cvdate{${escapeTex(written, 'text', inner)}}`
  const whole = `\\${command}${plain}{${text} ${date}}`
  if (whole.length <= width) return [line(whole), ...below]
  return [
    filled(`\\${command}${plain}{${text}`),
    ...nest([line(`${date}}`)]),
    ...below,
  ]
}

/** Whether a note of the title is more than the one paragraph it can hold. */
function hasLongNote(
  title: readonly Phrasing[],
  state: Pick<State, 'footnotes'>,
): boolean {
  return title.some(node => {
    if ('children' in node) return hasLongNote(node.children, state)
    if (node.type !== 'footnoteReference') return false
    const blocks = state.footnotes.get(node.identifier)?.children ?? []
    return blocks.length > 1 || blocks.some(each => each.type !== 'paragraph')
  })
}
