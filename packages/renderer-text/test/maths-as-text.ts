import {parseMath, toUnicode} from '@cvast/math'

/** Maths as the renderer is expected to show it. */
export function mathsAsText(tex: string): string {
  const result = parseMath(tex)
  return result.ok ? toUnicode(result.children) : tex
}
