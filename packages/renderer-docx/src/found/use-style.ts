import type {State} from '../state.ts'

/** Id of a style in this document; the style is then defined. */
export function useStyle(state: State, id: string): string {
  state.found.styles.add(id)
  return state.styleIds.get(id) ?? id
}
