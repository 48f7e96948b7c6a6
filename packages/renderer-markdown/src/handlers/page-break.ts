import type {PageBreak} from '@cvast/core'
import {directive} from '../directive.ts'
import type {Flow, State} from '../state.ts'

/** `<!-- cv: pagebreak -->` on a line of its own. */
export function pageBreak(_: PageBreak, {options}: State): Flow {
  return options.directives ? directive({words: ['pagebreak']}) : []
}
