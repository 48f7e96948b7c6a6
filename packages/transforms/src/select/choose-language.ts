import {type AnyNode, type Attributes, quote} from '@cvast/core'
import {filterShared} from './filter-shared.ts'
import {leaveOut} from './leave-out.ts'
import {isSameLanguage, primaryLanguage} from './primary-language.ts'
import type {Scope} from './scope.ts'

/** Neighbours that say the same in several languages. */
type Alternatives<N> = Map<string, N[]>

/**
 * Of neighbours that say the same in several languages, those in the language
 * wanted, else those in the main one.
 *
 * Neighbours are alternatives when they are of one type, each says its `lang`,
 * and one says the main language. Two in one language that follow each other
 * stand together: `en en de de` are two alternatives of two blocks each, `en
 * de en de` are two pairs.
 */
export function chooseLanguage<N extends AnyNode>(
  nodes: N[],
  scope: Scope,
): N[] {
  const dropped = new Set<N>()
  for (const group of groups(nodes)) {
    const langs = [...group.keys()]
    if (langs.length < 2) continue
    if (scope.main && !langs.some(each => isSameLanguage(each, scope.main)))
      continue
    const taken =
      langs.find(each => isSameLanguage(each, scope.wanted)) ??
      langs.find(each => isSameLanguage(each, scope.main)) ??
      langs[0]
    for (const [lang, members] of group)
      if (lang !== taken)
        for (const each of members) {
          dropped.add(each)
          leaveOut(
            each,
            {
              expected: `${quote(taken ?? '')}, which stands beside it`,
              because: `is in ${quote(lang)}; ${quote(taken ?? '')} stands beside it`,
            },
            scope.report,
          )
        }
  }
  return dropped.size === 0
    ? nodes
    : filterShared(nodes, each => !dropped.has(each))
}

/** Runs of neighbours with a language; a language that returns begins anew. */
function groups<N extends AnyNode>(nodes: readonly N[]): Alternatives<N>[] {
  const result: Alternatives<N>[] = []
  let before: {type: string; lang: string} | undefined
  for (const node of nodes) {
    const {lang: tag} = node as Attributes
    const lang = tag && primaryLanguage(tag)
    const {type} = node
    if (!lang) {
      before = undefined
      continue
    }
    const last = result.at(-1)
    const goesOn = before?.type === type && before.lang === lang
    const isNew = before?.type !== type || (!goesOn && last?.has(lang))
    if (isNew || !last) result.push(new Map([[lang, [node]]]))
    else last.set(lang, [...(last.get(lang) ?? []), node])
    before = {type, lang}
  }
  return result
}
