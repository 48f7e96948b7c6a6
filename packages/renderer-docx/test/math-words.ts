import {parseMath, toUnicode} from '@cvast/math'

/** What Word shows of maths as text: scripts are raised, without a sign. */
export function mathWords(tex: string): string {
  const parsed = parseMath(tex)
  return parsed.ok ? toUnicode(parsed.children).replaceAll(/[_^]\(?/g, '') : tex
}
