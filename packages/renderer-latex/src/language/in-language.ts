import {type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {babelName} from './babel-name.ts'

/** Blocks of another language: `\begin{otherlanguage}{french}`. */
export function inLanguage(
  lang: string | undefined,
  flow: Flow,
  state: State,
): Flow {
  const name = lang === undefined ? undefined : babelName(lang)
  if (name === undefined || flow.length === 0) return flow
  state.found.languages.add(name)
  return [
    line(`\\begin{otherlanguage}{${name}}`),
    ...nest(flow),
    line('\\end{otherlanguage}'),
  ]
}
