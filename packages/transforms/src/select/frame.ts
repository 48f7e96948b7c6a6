import {type Paragraph, type Section, text, toText} from '@cvast/core'

import {mapShared} from '../map-shared.ts'
import {dress} from './dress.ts'
import {leaveOut, otherWords, tellLeftOut} from './leave-out.ts'
import {saidOf} from './match-section.ts'
import type {Scope} from './scope.ts'

/** The sections with the titles, the summary and the last words of a target. */
export function frame(sections: Section[], scope: Scope): Section[] {
  const {closing = ''} = scope.options
  const titled = mapShared(withSummary(sections, scope), given => {
    const each = dress(given, scope.options)
    const title = saidOf(scope.options.sectionTitles, each)
    const before = toText(each.title)
    if (title === undefined || title === before) return each
    if (before !== '')
      tellLeftOut('title', before, otherWords, each.title, scope.report)
    return {...each, title: [text(title)]}
  })
  const last = paragraphs(closing, scope)
  return last.length === 0
    ? titled
    : [...titled, {type: 'section', kind: 'custom', title: [], children: last}]
}

function withSummary(sections: Section[], scope: Scope): Section[] {
  const {
    options: {summary},
    report,
  } = scope
  if (summary === undefined) return sections
  const reason =
    summary === false ? {...otherWords, expected: 'none'} : otherWords
  const children = paragraphs(summary || '', scope)
  let done = false
  const result = sections.flatMap(each => {
    if (each.kind !== 'summary') return [each]
    if (done || children.length === 0) {
      leaveOut(each, reason, report)
      return []
    }
    for (const child of each.children) leaveOut(child, reason, report)
    done = true
    return [{...each, children}]
  })
  return done || children.length === 0
    ? result
    : [{type: 'section', kind: 'summary', title: [], children}, ...result]
}

/** Text as paragraphs, in the language asked for: empty lines part them. */
function paragraphs(text: string, {asked}: Scope): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map(each => each.replaceAll(/\s+/g, ' ').trim())
    .filter(each => each !== '')
    .map(value => ({
      type: 'paragraph',
      ...(asked === undefined ? {} : {lang: asked}),
      children: [{type: 'text', value}],
    }))
}
