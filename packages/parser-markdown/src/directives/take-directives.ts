import type {Report} from '@cvast/core'
import type {PhrasingContent} from 'mdast'
import type {Directive} from './directive.ts'
import {readDirectives} from './read-directives.ts'

/**
 * Parts a line from the directives at its end, and from the blank before
 * them: `text <!-- cv: private -->` → `text` and one directive. Comments of
 * the author at the end go as well.
 */
export function takeDirectives<Child extends PhrasingContent>(
  children: readonly Child[],
  report: Report,
): {children: Child[]; directives: Directive[]} {
  const rest = [...children]
  const directives: Directive[] = []
  for (let last = rest.at(-1); last; last = rest.at(-1)) {
    if (last.type === 'text' && last.value.trim() === '' && hasComment(rest)) {
      rest.pop()
      continue
    }
    const found =
      last.type === 'html' ? readDirectives(last, report) : undefined
    if (found === undefined || last.type !== 'html') break
    rest.pop()
    directives.unshift(...found)
    trimEnd(rest)
  }
  return {children: rest, directives}
}

/** Whether the last but one is a comment: then the blank parts two. */
function hasComment(children: readonly PhrasingContent[]): boolean {
  const before = children.at(-2)
  return before?.type === 'html' && /^<!--/.test(before.value)
}

/** Drops the blanks at the end, which part a line from its directive. */
function trimEnd(children: PhrasingContent[]): void {
  const last = children.at(-1)
  if (last?.type !== 'text') return
  const value = last.value.replace(/[\t\n\r ]+$/, '')
  children.pop()
  if (value !== '') children.push({...last, value})
}
