import {
  type AnyNode,
  type Attributes,
  type Cv,
  type Section,
  sectionKinds,
  suggest,
  toText,
  visit,
} from '@cvast/core'
import {rest} from './choose-sections.ts'
import {isNamed} from './match-section.ts'
import type {Scope} from './scope.ts'

/**
 * Reports tags, sections and contacts that a target names and the CV does not
 * have: a mistyped tag in `exclude` would let through what is to stay out.
 */
export function tellUnknown(tree: Cv, {options, report}: Scope): void {
  const {include = [], exclude = [], sections = []} = options
  const tags = include.length + exclude.length > 0 ? tagsOf(tree) : new Set('')
  for (const [option, names] of Object.entries({include, exclude}))
    for (const tag of names)
      if (!tags.has(tag))
        report('unknown-tag', {option, tag, suggestion: suggest(tag, tags)})
  const own = tree.children.slice(1) as Section[]
  const titles = own.map(each => toText(each.title)).filter(each => each !== '')
  const named = {
    sections,
    limits: Object.keys(options.limits ?? {}),
    numbered: options.numbered ?? [],
    bold: Object.keys(options.bold ?? {}),
    sectionTitles: Object.keys(options.sectionTitles ?? {}),
  }
  for (const [option, names] of Object.entries(named))
    for (const section of names) {
      if (section === rest || own.some(each => isNamed(each, section))) continue
      // A kind may be there in the next CV.
      if ((sectionKinds as readonly string[]).includes(section)) continue
      const suggestion = suggest(section, [...sectionKinds, ...titles])
      report('unknown-section', {option, section, suggestion})
    }
}

function tagsOf(tree: Cv): Set<string> {
  const result = new Set<string>()
  visit(tree, (node: AnyNode) => {
    for (const each of (node as Attributes).tags ?? []) result.add(each)
  })
  return result
}
