import type {State} from '../state.ts'

/** How Word names a drawing; `descr` is its alternative text. */
export interface DrawingIdentity
  extends Record<string, string | number | undefined> {
  id: number
  name: string
  descr: string
  title: string | undefined
}

/** The next free number, and the words that stand for the picture. */
export function drawingIdentity(
  descr: string,
  title: string | undefined,
  {found}: State,
): DrawingIdentity {
  found.drawings.count += 1
  const id = found.drawings.count
  return {id, name: `Picture ${id}`, descr, title}
}
