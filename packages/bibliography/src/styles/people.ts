import type {Phrasing} from '@cvast/core'
import {listNames} from '../names/list-names.ts'
import {givenFirst} from '../names/show-name.ts'
import type {Names} from '../publication.ts'
import type {StyleContext} from './style.ts'

/** `A. Alpha, B. Bravo, and C. Charlie` */
export function people(
  names: Names,
  {words, isOwn, authors}: StyleContext,
): Phrasing[] {
  return listNames(names, {
    show: givenFirst,
    pair: ` ${words.and} `,
    last: `, ${words.and} `,
    others: words.etAl,
    isOwn,
    most: authors,
  })
}
