import {quote, type Section} from '@cvast/core'
import {leaveOut} from './leave-out.ts'
import {isTitled} from './match-section.ts'
import type {Scope} from './scope.ts'

/** Stands for all sections that are not named. */
export const rest = '...'

/** The sections that the target names, in its order. */
export function chooseSections(
  sections: Section[],
  {options: {sections: names}, report}: Scope,
): Section[] {
  if (names === undefined) return sections
  const takenBy = new Map<Section, string>()
  // A title says more than a kind.
  for (const matches of [
    isTitled,
    (each: Section, name: string) => each.kind === name,
  ])
    for (const name of names)
      for (const each of sections)
        if (!takenBy.has(each) && matches(each, name)) takenBy.set(each, name)
  const result = names.flatMap(name =>
    sections.filter(each =>
      name === rest ? !takenBy.has(each) : takenBy.get(each) === name,
    ),
  )
  for (const each of sections)
    if (!result.includes(each))
      leaveOut(
        each,
        {
          expected: `one of the sections ${names.map(quote).join(', ')}`,
          because: 'is not among the sections of the target',
        },
        report,
      )
  return result
}
