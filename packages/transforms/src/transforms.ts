import {sort} from './sort.ts'
import type {Transform} from './transform.ts'

/** All transforms, in the order in which they are done. */
export const transforms: ReadonlyArray<{
  name: string
  transform: Transform
}> = [{name: 'sort', transform: sort}]
