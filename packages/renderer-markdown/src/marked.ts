import type {Html} from 'mdast'
import {type Directive, directive} from './directive.ts'
import type {State} from './state.ts'

/** A directive, in documents that have them. */
export function marked(said: Directive, {options}: State): Html[] {
  return options.directives ? directive(said) : []
}
