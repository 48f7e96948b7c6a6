import {clean} from './clean.ts'

/** Clean text without line endings and without blanks at its ends. */
export function oneLine(value: string): string {
  return clean(value)
    .replaceAll(/[\t ]*\n[\t\n ]*/g, ' ')
    .trim()
}
