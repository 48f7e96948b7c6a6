import {localise} from './localise.ts'
import {sort} from './sort.ts'
import type {Transform} from './transform.ts'

/** All transforms, in the order in which they are done. */
export const transforms: ReadonlyArray<{
  name: string
  transform: Transform
}> = [
  {name: 'localise', transform: localise},
  {name: 'sort', transform: sort},
]
