import {useStyle} from '../found/use-style.ts'
import type {State} from '../state.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {marks} from './mark.ts'

/**
 * `w:rStyle` for the marks around: one style for one mark, a combined one for
 * several, since a run can have only one. Strong + emphasis →
 * `StrongEmphasis`.
 */
export function characterStyle(state: State): Xml {
  const {bold, marks: inForce} = state.scope
  const present = marks.filter(
    each => inForce.includes(each) && !(bold && each === 'Strong'),
  )
  if (present.length === 0) return noXml
  const id = present.join('')
  if (present.length > 1) state.found.combinations.set(id, present)
  return value('w:rStyle', useStyle(state, id))
}
