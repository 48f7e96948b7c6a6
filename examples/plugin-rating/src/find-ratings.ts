import type {Cv, Phrasing, Section, Term} from '@cvast/core'
import type {Rating} from './node.ts'

/** Turns `4/5` at the end of a `key: value` line into a rating; a new tree. */
export function findRatings(tree: Cv): Cv {
  const [person, ...sections] = tree.children
  return {...tree, children: [person, ...sections.map(inSection)]}
}

function inSection(section: Section): Section {
  return {
    ...section,
    children: section.children.map(each =>
      each.type === 'termList'
        ? {...each, children: each.children.map(inTerm)}
        : each,
    ),
  }
}

function inTerm(term: Term): Term {
  const last = term.description.at(-1)
  const found =
    last?.type === 'text' ? /^(.*?)\b(\d)\/(\d)$/s.exec(last.value) : null
  if (!last || !found) return term
  const [, before = '', reached, of] = found
  if (Number(of) < 2 || Number(reached) > Number(of)) return term
  const rating: Rating = {
    type: 'rating',
    reached: Number(reached),
    of: Number(of),
    value: `${reached}/${of}`,
    // So that messages find the place.
    ...(last.position ? {position: last.position} : {}),
  }
  const text: Phrasing[] =
    before === '' ? [] : [{...last, value: before} as Phrasing]
  return {
    ...term,
    description: [...term.description.slice(0, -1), ...text, rating],
  }
}
