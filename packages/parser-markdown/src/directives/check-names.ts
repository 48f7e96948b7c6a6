import {type Place, type Report, suggest} from '@cvast/core'
import type {Directive} from './directive.ts'

/** What directives can say, and what `cvast` makes of it. */
const words = new Set([
  'end',
  'entry',
  'headline',
  'list',
  'literal',
  'pagebreak',
  'paragraph',
  'private',
  'section',
  'terms',
  'undated',
])

const facts = new Set([
  'end',
  'kind',
  'label',
  'lang',
  'level',
  'location',
  'organization',
  'role',
  'start',
  'tags',
  'written',
])

/** Reports words and keys that mean nothing. */
export function checkNames(
  directive: Directive,
  report: Report,
  place: Place,
): void {
  for (const name of directive.words) check(name, words)
  for (const name of directive.facts.keys()) check(name, facts)

  function check(name: string, known: ReadonlySet<string>) {
    if (!known.has(name))
      report(
        'directive-unknown',
        {name, suggestion: suggest(name, [...words, ...facts])},
        place,
      )
  }
}
