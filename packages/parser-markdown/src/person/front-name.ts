import {cvWord} from '@cvast/locales'
import type {Front} from '../front-matter/front.ts'
import {nameInText} from './name-in.ts'

/** `name:`, or `firstname:` and `lastname:`. */
export function fullName({
  name,
  firstName,
  lastName,
}: Front): string | undefined {
  if (name !== undefined) return name
  const parts = [firstName, lastName].filter(each => each !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Whether `name:`, or `firstname:` and `lastname:`, are there. */
export function hasFullName(front: Front): boolean {
  return fullName(front) !== undefined
}

/** Whether the front matter names the person. */
export function hasName(front: Front): boolean {
  return (fullName(front) ?? titleName(front)) !== undefined
}

/** `author:`, or `title:` where it is more than "CV". */
export function titleName({title, author}: Front): string | undefined {
  if (author !== undefined) return author
  if (title === undefined || cvWord(title)) return undefined
  const {name} = nameInText(title)
  return name === '' ? undefined : name
}
