import type {State} from '../state.ts'
import {babelName} from './babel-name.ts'

/** Words of another language, with its hyphenation. */
export function foreign(lang: string, value: string, state: State): string {
  const name = babelName(lang)
  if (name === undefined || value === '') return value
  state.found.languages.add(name)
  return `\\foreignlanguage{${name}}{${value}}`
}
