import type {Words} from './locale.ts'

/** `'present, to date'` → `['present', 'to date']` */
export function splitWords(words: Words): string[] {
  if (words === '') return []
  // Lists over several lines are indented.
  const line = words.includes('\n') ? words.replaceAll(/\s+/g, ' ') : words
  const result: string[] = []
  for (const each of line.split(',')) {
    const word = each.trim()
    if (word !== '') result.push(word)
  }
  return result
}
