import type {Report} from '@cvast/core'
import {frontKey} from './keys.ts'

/**
 * Tells what was meant as front matter and is none: TOML, as Hugo has it, and
 * a block that no line closes. Read as text it would stand in the CV.
 */
export function tellNoFrontMatter(source: string, report: Report): void {
  const [first = '', second = ''] = source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 2)
  const problem =
    first.trimEnd() === '+++'
      ? 'found TOML; write `key: value` lines between two lines `---`'
      : first.trimEnd() === '---' && isPair(second)
        ? 'it does not end; put a line `---` behind it'
        : undefined
  if (problem) report('front-matter-syntax', {problem}, {line: 1, column: 1})
}

/** `name: Jane Doe`. `Name: Jane Doe` may be text below a rule. */
function isPair(line: string): boolean {
  const [, key] = /^([a-z]\w*):(?:\s|$)/.exec(line) ?? []
  return key !== undefined && frontKey(key) !== undefined
}
