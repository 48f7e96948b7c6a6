import type {Cv} from '@cvast/core'
import {differences} from './differences.ts'
import type {Mark, Marks} from './marks.ts'

/** Prints with these facts said; `literal`: with all of them. */
export type Print = (marks: Marks, literal: boolean) => string

/** Rounds until everything is said. Two are usual: print, and print again. */
const rounds = 5

/**
 * The plainest text that is read as `tree`: what a reader would guess right
 * is left to it, what it would not is said. Where that cannot be found, all
 * is said.
 */
export function settle(
  tree: Cv,
  print: Print,
  parse: (markdown: string) => Cv,
): string {
  let marks: Marks = new Map()
  for (let round = 0; round < rounds; round++) {
    const text = print(marks, false)
    const found = differences(tree, parse(text), marks)
    if (!found) break
    if (found.size === 0) return text
    marks = union(marks, found)
  }
  return print(new Map(), true)
}

function union(left: Marks, right: Marks): Marks {
  const result = new Map(left)
  for (const [node, marks] of right) {
    const all = new Set<Mark>([...(left.get(node) ?? []), ...marks])
    result.set(node, all)
  }
  return result
}
