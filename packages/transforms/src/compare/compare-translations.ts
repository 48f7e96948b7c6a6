import type {Cv, Report, Section} from '@cvast/core'
import {alignParts} from './align-parts.ts'
import {dateKey} from './date-key.ts'
import {type Part, sectionParts} from './part.ts'

/** The other file of the two, and what is told. */
export interface CompareOptions {
  /** Name of the other file: `cv.de.md`. */
  file: string
  /** Whether differing dates are told; `false` where the other file does. */
  dates: boolean
}

/**
 * Reports what `tree` has and its translation `other` has not: sections,
 * entries, items, terms; and dates that differ. Words are another language's,
 * so parts are told by order, kind, dates, and the names and numbers in them.
 */
export function compareTranslations(
  tree: Cv,
  other: Cv,
  {file, dates}: CompareOptions,
  report: Report,
): void {
  const parts = (from: Cv) => sectionParts(from.children.slice(1) as Section[])
  compare(parts(tree), parts(other))

  function compare(own: readonly Part[], theirs: readonly Part[]): void {
    const {pairs, alone} = alignParts(own, theirs)
    for (const {what, title, node} of alone)
      report('translation-missing', {what, text: title, file}, node)
    for (const [a, b] of pairs) {
      if (dates && dateKey(a.period) !== dateKey(b.period))
        report(
          'translation-date',
          {
            text: a.title,
            found: a.period?.written ?? 'none',
            file,
            expected: b.period?.written ?? 'none',
          },
          a.node,
        )
      compare(a.parts, b.parts)
    }
  }
}
