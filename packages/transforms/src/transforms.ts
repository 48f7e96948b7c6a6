import {localise} from './localise.ts'
import {select} from './select/select.ts'
import {sort} from './sort.ts'
import type {Transform} from './transform.ts'

/**
 * All transforms, in the order in which they are done. `sort` is first, so that
 * `max` of a section counts from the newest.
 */
export const transforms: ReadonlyArray<{
  name: string
  transform: Transform
}> = [
  {name: 'sort', transform: sort},
  {name: 'select', transform: select},
  {name: 'localise', transform: localise},
]
