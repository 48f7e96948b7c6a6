import {
  type Cv,
  type Entry,
  type List,
  type ListItem,
  type Report,
  type Section,
  type SectionContent,
  toText,
} from '@cvast/core'
import {
  type DateStyle,
  languageOf,
  locales,
  mainLanguage,
  translateTitle,
} from '@cvast/locales'
import {mapShared} from './map-shared.ts'
import {replaceInItem} from './replace-in-item.ts'
import {replaceText} from './replace-text.ts'
import {restyle} from './restyle.ts'

export interface LocaliseOptions {
  /**
   * Language of dates and titles, BCP 47. Default: that of the text, else
   * English.
   */
  lang?: string
  /** How dates are written. Default: as in the source. */
  dates?: {style?: DateStyle}
  /**
   * Whether standard section titles (`Work experience`) are put into `lang`
   * (default: false). Titles of one's own stay as they are.
   */
  titles?: boolean
}

/** What holds for a part of the tree. */
interface Scope {
  style: DateStyle
  /** The language asked for, whatever the text says of itself. */
  asked: string | undefined
  /** The language of the text here. */
  lang: string
  titles: boolean
  /** Languages without a table, each told once. */
  unknown: Set<string>
  report: Report
}

/** Writes dates and standard titles in the reader's language. */
export function localise(
  tree: Cv,
  {lang, dates = {}, titles = false}: LocaliseOptions,
  report: Report,
): Cv {
  const {style = 'written'} = dates
  if (style === 'written' && !titles) return tree
  const scope: Scope = {
    style,
    asked: lang,
    lang: mainLanguage(tree) ?? 'en',
    titles,
    unknown: new Set(),
    report,
  }
  const [person, ...sections] = tree.children
  const done = mapShared(sections, each => section(each, scope))
  return done === sections ? tree : {...tree, children: [person, ...done]}
}

function section(node: Section, outer: Scope): Section {
  const scope = within(outer, node)
  const children = mapShared(node.children, each => content(each, scope))
  const title = scope.titles ? titleOf(node, scope) : node.title
  return children === node.children && title === node.title
    ? node
    : {...node, title, children}
}

function titleOf(node: Section, scope: Scope): Section['title'] {
  const before = toText(node.title)
  const lang = scope.asked ?? scope.lang
  const after = translateTitle(before, lang)
  if (after === before || before === '') return node.title
  const title = after && replaceText(node.title, before, after)
  if (!title && node.lang !== lang && scope.lang !== lang)
    scope.report('title-kept', {title: before, lang}, node)
  return title || node.title
}

function content(node: SectionContent, scope: Scope): SectionContent {
  if (node.type === 'entry') return entry(node, within(scope, node))
  return node.type === 'list' ? list(node, scope) : node
}

/** Entries nest as deep as headings do, which the parser bounds. */
function entry(node: Entry, scope: Scope): Entry {
  const children = mapShared(node.children, each => content(each, scope))
  const period = node.period && written(node, scope)
  return children === node.children && period === node.period
    ? node
    : {...node, ...(period ? {period} : {}), children}
}

function list(node: List, scope: Scope): List {
  const children = mapShared(node.children, each => item(each, scope))
  return children === node.children ? node : {...node, children}
}

/**
 * The item's text holds the date, so that is where it changes. Lists nest as
 * deep as the parser allows.
 */
function item(node: ListItem, outer: Scope): ListItem {
  const scope = within(outer, node)
  const children = mapShared(node.children, each =>
    each.type === 'list' ? list(each, scope) : each,
  )
  const inner = children === node.children ? node : {...node, children}
  // A year amid a text is one in every language: `Nucl. Phys. A932 (2014)`.
  if (!node.period || /^\d{4}$/.test(node.period.written)) return inner
  const period = written(node, scope)
  if (!period || period === node.period) return inner
  return replaceInItem(inner, node.period.written, period) ?? inner
}

function written(node: Entry | ListItem, scope: Scope): Entry['period'] {
  const {period} = node
  if (!period || scope.style === 'written') return period
  const lang = scope.asked ?? scope.lang
  if (!languageOf(lang)) {
    if (!scope.unknown.has(lang))
      scope.report('date-language', {lang, known: Object.keys(locales)}, node)
    scope.unknown.add(lang)
    return period
  }
  return restyle(period, {lang, style: scope.style})
}

function within(scope: Scope, {lang}: {lang?: string}): Scope {
  return lang === undefined || lang === scope.lang ? scope : {...scope, lang}
}
