import {type Entry, toText} from '@cvast/core'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'

/** A job without a date among jobs with one; employers above roles have none. */
export function tellUndated(
  entries: readonly Entry[],
  {report, directives}: Context,
): void {
  const dated = entries.filter(each => each.period !== undefined).length
  if (dated * 2 <= entries.length) return
  for (const entry of entries) {
    if (entry.period || entry.title.length === 0 || hasDates(entry)) continue
    if (hasWord(directives.get(entry) ?? [], 'undated')) continue
    report('entry-undated', {title: toText(entry.title)}, entry)
  }
}

function hasDates({children}: Entry): boolean {
  return children.some(
    each =>
      (each.type === 'entry' && (each.period || hasDates(each))) ||
      (each.type === 'list' && each.children.some(item => item.period)),
  )
}
