import {blocks} from '../flow.ts'
import {
  apart,
  blank,
  indent,
  type Layout,
  line,
  prose,
} from '../layout/layout.ts'
import {solid} from '../layout/pieces.ts'
import type {State} from '../state.ts'
import {type Note, numberOf} from './notes.ts'

/**
 * Notes in the order of their numbers, then footnotes that nothing refers to:
 * `[1] The note.` Notes may refer to further notes.
 */
export function printNotes(state: State): Layout[] {
  const {notes} = state
  const printed: Layout[][] = []
  const print = () => {
    for (let at = printed.length; at < notes.list.length; at++)
      printed.push(printNote(notes.list[at] as Note, at + 1, state))
  }
  print()
  for (const identifier of notes.definitions.keys()) {
    numberOf({type: 'footnote', identifier}, notes)
    print()
  }
  return apart(printed, line)
}

function printNote(note: Note, number: number, state: State): Layout[] {
  const marker = `[${number}] `
  const content =
    note.type === 'address'
      ? [prose(solid(note.url))]
      : apart(
          (state.notes.definitions.get(note.identifier) ?? []).map(each =>
            blocks(each.children, state),
          ),
          blank,
        )
  return [indent(marker, ' '.repeat(marker.length), content)]
}
