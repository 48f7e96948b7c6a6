import type {Block, Node, Phrasing} from '@cvast/core'
import type {Directive} from './directives/directive.ts'

/** A heading, before it is known what it opens. */
export interface Heading extends Node {
  type: 'heading'
  /** 1 to 6; directives may say more. */
  depth: number
  children: Phrasing[]
}

/** A definition list, before it is known whether it holds entries or terms. */
export interface Definitions extends Node {
  type: 'definitions'
  children: Definition[]
}

/** One or more terms and what is said of them. */
export interface Definition extends Node {
  type: 'definition'
  terms: Phrasing[][]
  children: Flow[]
}

/** A directive on a line of its own. */
export interface Mark extends Node {
  type: 'mark'
  directives: readonly Directive[]
}

/** What the document is made of before it has a structure. */
export type Flow = Block | Heading | Definitions | Mark
