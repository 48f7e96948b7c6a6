import type {AnyNode, Place, Report, RuleData, RuleId} from '@cvast/core'
import type {DateHit} from './dates/index.ts'
import type {Directive} from './directives/directive.ts'
import {createDoubtResolver} from './header/resolve-doubt.ts'

/** What every step may ask; fixed for one document. */
export interface Context {
  /** The Markdown, as it was parsed; places point into it. */
  readonly source: string
  readonly report: Report
  /** Reports a rule at most once per `key`. */
  readonly reportOnce: <Id extends RuleId>(
    key: string,
    id: Id,
    data: RuleData<Id>,
    place?: Place,
  ) => void
  /** Languages of the text, the likeliest first. */
  readonly languages: readonly string[]
  /** Decides a doubtful date by the others of the document. */
  readonly resolve: (hit: DateHit) => DateHit
  /** What directives at the end of a block say about it. */
  readonly directives: Map<AnyNode | object, readonly Directive[]>
}

/** The context of one document. */
export function createContext(
  source: string,
  report: Report,
  languages: readonly string[],
): Context {
  const told = new Set<string>()
  return {
    source,
    report,
    languages,
    directives: new Map(),
    resolve: createDoubtResolver(source, languages),
    reportOnce(key, id, data, place) {
      const once = `${id}\n${key}`
      if (told.has(once)) return
      told.add(once)
      report(id, data, place)
    },
  }
}
