import {type Contact, isSafeUrl, type Person} from '@cvast/core'
import {addresses} from './addresses.ts'
import type {State} from './state.ts'
import {leftOut} from './tell.ts'
import {inline} from './write.ts'

/**
 * Who it is. `basics` has one e-mail address, one telephone number, one web
 * site, one place; every other contact that leads somewhere is a profile.
 * `order` says in which order the CV has them.
 */
export function basics(
  person: Person,
  state: State,
): {basics: Record<string, unknown>; order: string[]} {
  const {name, headline = [], photo, children} = person
  const result: Record<string, unknown> = {name}
  if (headline.length > 0) result.label = inline(headline, state)

  for (const url of addresses(headline))
    leftOut('where the headline leads', url, person, state)
  if (photo !== undefined) result.image = photo
  const order: string[] = []
  const profiles: Array<Record<string, string>> = []
  for (const contact of children) {
    const place = places[contact.kind]
    const url = safe(contact, state)
    if (place && !(place.key in result)) {
      if (contact.label)
        leftOut('the label of a contact', contact.label, contact, state)
      result[place.key] = place.value(contact, url)
      order.push(place.key)
    } else if (contact.kind === 'profile' || url !== undefined) {
      order.push('profiles')
      profiles.push({
        ...(contact.label ? {network: contact.label} : {}),
        username: contact.value,
        ...(url === undefined ? {} : {url}),
      })
    } else
      leftOut(
        'a contact',
        [contact.label, contact.value].filter(Boolean).join(' '),
        contact,
        state,
      )
  }
  if (profiles.length > 0) result.profiles = profiles
  return {basics: result, order}
}

const places: Partial<
  Record<
    Contact['kind'],
    {
      key: string
      value: (contact: Contact, url: string | undefined) => unknown
    }
  >
> = {
  email: {key: 'email', value: ({value}) => value},
  phone: {key: 'phone', value: ({value}) => value},
  url: {key: 'url', value: ({value}, url) => url ?? value},
  location: {key: 'location', value: ({value}) => ({address: value})},
}

function safe(contact: Contact, {context}: State): string | undefined {
  const {url} = contact
  if (url === undefined || isSafeUrl(url)) return url
  context.report('unsafe-url', {url}, contact)
  return undefined
}
