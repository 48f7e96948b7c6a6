import {graphemes} from './graphemes.ts'

/**
 * Columns that `text` takes in a terminal or an editor: `naïve` → 5, `東京` →
 * 4. Ambiguous characters (`§`, `α`) are narrow, as outside of East Asia.
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let result = 0
  for (const {width} of graphemes(text)) result += width
  return result
}
