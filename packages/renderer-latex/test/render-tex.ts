import {type Cv, type Report, type Rule, rules} from '@cvast/core'
import {type LatexOptions, latex} from '../src/index.ts'

/** What came of rendering. */
export interface Rendered {
  tex: string
  /** `ruleId: sentence` */
  messages: string[]
}

/** Renders as the compiler does, with pictures from `files`. */
export function renderTex(
  tree: Cv,
  options: Partial<LatexOptions> = {},
  files: Readonly<Record<string, Uint8Array>> = {},
): Rendered {
  const messages: string[] = []
  const report: Report = (id, data) => {
    messages.push(`${id}: ${(rules[id] as Rule<typeof data>).message(data)}`)
  }
  const tex = latex.render(tree, {
    options: {...latex.defaults, ...options},
    report,
    date: new Date(0),
    read: url => files[url],
  })
  if (typeof tex !== 'string') throw new Error('expected text')
  return {tex, messages}
}
