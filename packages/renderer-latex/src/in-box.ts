import type {Phrasing} from '@cvast/core'
import {inside} from './mark.ts'
import type {State} from './state.ts'
import {within} from './within.ts'

/** Phrasing whose words will each stand in `\command{…}`. */
export function inBox(
  command: string,
  children: readonly Phrasing[],
  state: State,
): string {
  const boxes = [...state.scope.boxes, command]
  return inside(children, within(state, {boxes}))
}
