import {type Contact, type Person, quote, toText} from '@cvast/core'
import {choose} from './choose.ts'
import {filterShared} from './filter-shared.ts'
import {leaveOut, otherWords, tellLeftOut} from './leave-out.ts'
import type {Scope} from './scope.ts'

/** The person with the headline, the photo and the contacts of the target. */
export function choosePerson(person: Person, scope: Scope): Person {
  const children = chooseContacts(choose(person.children, scope), scope)
  const told = children === person.children ? person : {...person, children}
  return withHeadline(withPhoto(told, scope), scope)
}

function withPhoto(person: Person, {options, report}: Scope): Person {
  const {photo, ...without} = person
  if (photo === undefined || options.photo) return person
  report(
    'left-out',
    {what: 'photo', text: photo, expected: '`photo: true` in the target'},
    // Where the person begins: the person stays.
    person.position?.start,
    {note: `photo ${quote(photo)} is not asked for (\`photo: true\`)`},
  )
  return without
}

function withHeadline(person: Person, {options, report}: Scope): Person {
  const {headline: said} = options
  const {headline, ...without} = person
  if (said === undefined) return person
  if (headline && headline.length > 0)
    tellLeftOut(
      'headline',
      toText(headline),
      said === false ? {...otherWords, expected: 'none'} : otherWords,
      headline,
      report,
    )
  return said === false || said === ''
    ? without
    : {...without, headline: [{type: 'text', value: said}]}
}

function chooseContacts(
  contacts: Contact[],
  {options: {contacts: names}, report}: Scope,
): Contact[] {
  if (names === undefined) return contacts
  const taken = new Set(
    names.flatMap(name => contacts.filter(each => isCalled(each, name))),
  )
  for (const each of contacts)
    if (!taken.has(each))
      leaveOut(
        each,
        {
          expected: `one of the contacts ${names.map(quote).join(', ')}`,
          because: 'is not among the contacts of the target',
        },
        report,
      )
  const result = [...taken]
  const isSame = result.every((each, i) => each === contacts[i])
  return isSame ? filterShared(contacts, each => taken.has(each)) : result
}

/** By kind, or by label in whatever case. */
export function isCalled({kind, label}: Contact, name: string): boolean {
  return kind === name || label?.toLowerCase() === name.toLowerCase()
}
