import {type Flow, line} from '../layout/flow.ts'

/** Lines of the preamble; what is empty or false is left out. */
export function paragraph(...texts: Array<string | false>): Flow {
  return texts
    .filter(text => text !== false && text !== '')
    .flatMap(text => (text as string).split('\n'))
    .map(line)
}
