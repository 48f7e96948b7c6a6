import type {Words} from './locale.ts'

/** The one to write: `'present, to date'` → `'present'` */
export function firstWord(words: Words): string {
  const comma = words.indexOf(',')
  return (comma < 0 ? words : words.slice(0, comma)).trim()
}
