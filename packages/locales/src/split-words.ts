import type {Words} from './locale.ts'

/** `'present, to date'` → `['present', 'to date']` */
export function splitWords(words: Words): string[] {
  const result: string[] = []
  for (const each of words.split(',')) {
    const word = each.trim().replaceAll(/\s+/g, ' ')
    if (word !== '') result.push(word)
  }
  return result
}
