import {fold} from './fold.ts'
import {locales} from './languages/index.ts'
import {splitWords} from './split-words.ts'

/**
 * Whether a title only says what the document is: `Résumé`, `LEBENSLAUF`,
 * `職 務 経 歴 書`, `📄 CV:`.
 */
export function cvWord(title: string): boolean {
  if (title.length > 60) return false
  ready ??= new Set(
    Object.values(locales).flatMap(each => splitWords(each.cv).map(cvKey)),
  )
  return ready.has(cvKey(title))
}

function cvKey(title: string): string {
  return fold(title).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

let ready: ReadonlySet<string> | undefined
