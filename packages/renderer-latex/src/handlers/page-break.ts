import {type Flow, line} from '../layout/flow.ts'

/** `\clearpage` */
export function pageBreak(): Flow {
  return [line('\\clearpage')]
}
