import {type Cv, type FootnoteDefinition, visit} from '@cvast/core'

/** What a number in brackets stands for. */
export type Note =
  | {type: 'footnote'; identifier: string}
  | {type: 'address'; url: string}

/** Notes found on the way, in the order of their numbers. */
export interface Notes {
  /** All footnotes of the tree, by identifier. */
  readonly definitions: ReadonlyMap<string, readonly FootnoteDefinition[]>
  readonly numbers: Map<string, number>
  readonly list: Note[]
}

/** No notes yet, but all their definitions. */
export function findNotes(tree: Cv): Notes {
  const definitions = new Map<string, FootnoteDefinition[]>()
  visit(tree, node => {
    if (node.type !== 'footnoteDefinition') return
    const same = definitions.get(node.identifier)
    if (same) same.push(node)
    else definitions.set(node.identifier, [node])
  })
  return {definitions, numbers: new Map(), list: []}
}

/** The number of a note: a new one, or that of an equal note before. */
export function numberOf(note: Note, notes: Notes): number {
  const key = JSON.stringify(note)
  const known = notes.numbers.get(key)
  if (known !== undefined) return known
  const number = notes.list.push(note)
  notes.numbers.set(key, number)
  return number
}
