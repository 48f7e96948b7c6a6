import type {Contact} from '@cvast/core'
import {contactText} from '../head/contact-text.ts'
import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** One way to reach the person, on its own. */
export function contact(node: Contact, state: State): Flow {
  return [prose(contactText(node, state))]
}
