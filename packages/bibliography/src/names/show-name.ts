import type {Name} from '../publication.ts'
import {initials} from './initials.ts'
import {isEastAsian} from './scripts.ts'

/** Names whose family name stands first and joins without a comma: 王小明. */
function eastAsian({given, family}: Name): string | undefined {
  return given !== '' && isEastAsian(family) && isEastAsian(given)
    ? family + given
    : undefined
}

/** `van der Berg, J. P., Jr.` */
export function familyFirst(name: Name): string {
  if (name.literal) return name.family
  const {particle, family, given, suffix} = name
  const last = [particle, family].filter(each => each !== '').join(' ')
  return (
    eastAsian(name) ??
    [last, initials(given), suffix].filter(each => each !== '').join(', ')
  )
}

/** `J. P. van der Berg Jr.` */
export function givenFirst(name: Name): string {
  if (name.literal) return name.family
  const {particle, family, given, suffix} = name
  return (
    eastAsian(name) ??
    [initials(given), particle, family, suffix]
      .filter(each => each !== '')
      .join(' ')
  )
}
