import {firstWord} from './first-word.ts'
import {languageOf} from './language-of.ts'
import {splitWords} from './split-words.ts'
import {titleIndex} from './title-index.ts'
import {titleWords} from './title-words.ts'

/**
 * A standard section title in another language: `WORK EXPERIENCE`, `de` →
 * `BERUFSERFAHRUNG`. Signs around the words stay; so does a standard title of
 * that language, with its accents: `Experience`, `fr` → `Expérience`.
 * `undefined` where it is not standard.
 */
export function translateTitle(
  title: string,
  lang: string,
): string | undefined {
  const locale = languageOf(lang)
  if (!locale || title.length > 80) return undefined
  const index = titleIndex()
  const words = titleWords(title, index.and)
  const kind = index.titles.get(words)
  if (!kind) return undefined
  const [before = ''] = /^[^\p{L}]*/u.exec(title) ?? []
  const [after = ''] = /[^\p{L}\p{M}]*$/u.exec(title) ?? []
  const inner = title.slice(before.length, title.length - after.length)
  const own = index.byLanguage.get(locale.tag)?.has(words)
    ? splitWords(Object.values(locale.titles).join(',')).filter(
        each => titleWords(each, index.and) === words,
      )
    : []
  if (own.some(each => each.toLowerCase() === inner.toLowerCase())) return title
  const [target = firstWord(locale.titles[kind])] = own
  const caps = inner === inner.toUpperCase() && inner !== inner.toLowerCase()
  return `${before}${caps ? target.toUpperCase() : target}${after}`
}
