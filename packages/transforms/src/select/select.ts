import type {Cv, Report, Section} from '@cvast/core'
import {mapShared} from '../map-shared.ts'
import type {TransformOptions} from '../transform-options.ts'
import {choose} from './choose.ts'
import {chooseNotes} from './choose-notes.ts'
import {choosePerson} from './choose-person.ts'
import {chooseSections} from './choose-sections.ts'
import {filterShared} from './filter-shared.ts'
import {frame} from './frame.ts'
import {emptiness, leaveOut} from './leave-out.ts'
import {limitSection} from './limit-section.ts'
import {saidOf} from './match-section.ts'
import {isSameLanguage} from './primary-language.ts'
import type {Scope} from './scope.ts'
import {setLanguage} from './set-language.ts'
import {tellUnknown} from './tell-unknown.ts'

/**
 * What a target takes of a CV: by tags, privacy, language, section, number and
 * age, with its own headline, summary, titles and last words. What is private,
 * and the photo, is taken only by who asks for it. Everything left out is
 * reported as `left-out`.
 */
export function select(
  tree: Cv,
  options: TransformOptions,
  report: Report,
): Cv {
  const main = tree.lang
  const {lang: asked} = options
  const scope: Scope = {options, main, asked, wanted: asked ?? main, report}
  tellUnknown(tree, scope)
  const [person, ...sections] = tree.children
  const chosenPerson = choosePerson(person, scope)
  const chosen = mapShared(
    chooseSections(choose(sections, scope), scope),
    each => limited(each, scope),
  )
  const framed = frame(withoutEmpty(chosen, sections, report), scope)
  const isSame =
    chosenPerson === person &&
    framed.length === sections.length &&
    framed.every((each, i) => each === sections[i])
  const result = chooseNotes(
    tree,
    isSame ? tree : {...tree, children: [chosenPerson, ...framed]},
    scope,
  )
  return asked === undefined || isSameLanguage(asked, main ?? 'en')
    ? result
    : setLanguage(result, asked, main ?? 'en', scope)
}

function limited(section: Section, {options, report}: Scope): Section {
  const {max, since = options.since} = saidOf(options.limits, section) ?? {}
  return limitSection(
    section,
    {
      ...(max === undefined ? {} : {max}),
      ...(since === undefined ? {} : {since}),
    },
    report,
  )
}

/** A section that a limit has emptied says nothing. */
function withoutEmpty(
  sections: Section[],
  before: Section[],
  report: Report,
): Section[] {
  return filterShared(sections, each => {
    if (each.children.length > 0 || before.includes(each)) return true
    leaveOut(each, emptiness, report)
    return false
  })
}
