import {type Phrasing, strong, text} from '@cvast/core'
import type {Name, Names} from '../publication.ts'

/** How names are joined. */
export interface NameForm {
  show: (name: Name) => string
  /** Between two names alone: ` and `. */
  pair: string
  /** Before the last of three or more: `, and `. */
  last: string
  /** ` et al.` */
  others: string
  isOwn: (name: Name) => boolean
  /** Most names that are shown; 0 for all. */
  most: number
}

/**
 * `Alpha, A., **Bravo, B.**, et al.`: own names bold, never left out when
 * there are more names than are to be shown.
 */
export function listNames(
  {list, others}: Names,
  {show, pair, last, others: etAl, isOwn, most}: NameForm,
): Phrasing[] {
  const cut = most > 0 && list.length > most
  const shown = cut ? list.slice(0, most) : list
  const result: Phrasing[] = []
  shown.forEach((name, i) => {
    if (i > 0) {
      const isLast = i === list.length - 1 && !others
      result.push(text(isLast ? (list.length === 2 ? pair : last) : ', '))
    }
    result.push(isOwn(name) ? strong(show(name)) : text(show(name)))
  })
  const mine = cut ? list.slice(most).find(isOwn) : undefined
  if (mine) result.push(text(', …, '), strong(show(mine)))
  if (cut || others)
    result.push(text(list.length > 1 ? `, ${etAl}` : ` ${etAl}`))
  return result
}
