import {type Publication, publicationTypes} from './publication.ts'
import type {PublicationsOptions} from './publications-options.ts'

/**
 * In the order asked for. What is not out yet counts as newest, by how far it
 * is from it. Equal ones keep the order of the file.
 */
export function sortPublications(
  list: readonly Publication[],
  sort: PublicationsOptions['sort'],
): Publication[] {
  if (sort === 'written') return [...list]
  const sign = sort === 'oldest' ? -1 : 1
  return list.toSorted(
    (a, b) =>
      (sort === 'type' ? rank(a) - rank(b) : 0) ||
      sign * compare(age(a), age(b)),
  )
}

/** Place of a work's kind among the groups. */
export function rank({type}: Publication): number {
  return publicationTypes.indexOf(type)
}

/** Numbers to compare by, the newest is the greatest. */
function age({issued, status}: Publication): number[] {
  const far = {preparation: 4, submitted: 3, forthcoming: 2, press: 1}
  const {date} = issued
  return [
    status === undefined || date ? 0 : far[status],
    date?.year ?? 0,
    date?.month ?? 0,
    date?.day ?? 0,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, each] of a.entries()) {
    const difference = (b[i] ?? 0) - each
    if (difference !== 0) return difference
  }
  return 0
}
