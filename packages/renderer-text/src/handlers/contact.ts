import type {Contact, ContactKind} from '@cvast/core'
import {withAddress} from '../address.ts'
import {indent, type Layout, prose} from '../layout/layout.ts'
import {words} from '../layout/pieces.ts'
import {spell} from '../spell/spell.ts'
import {inLanguage, type State} from '../state.ts'

/** What a contact is called where neither source nor transform has a word. */
const labels: Readonly<Record<ContactKind, string>> = {
  email: 'Email',
  phone: 'Phone',
  url: 'Web',
  profile: 'Profile',
  location: 'Address',
  other: '',
}

/** `Email: jane@alpha.example` */
export function contact(node: Contact, state: State): Layout[] {
  const inside = inLanguage(state, node.lang)
  const label = spell(node.label ?? labels[node.kind], node, inside).trim()
  const value = words(spell(node.value, node, inside))
  const linked =
    node.url === undefined ? value : withAddress(value, node.url, node, inside)
  return [
    indent('', '  ', [
      prose([...words(label === '' ? '' : `${label}: `), ...linked]),
    ]),
  ]
}
