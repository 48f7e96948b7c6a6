import {parseMath, toAscii, toUnicode} from '@cvast/math'

/** Maths as the renderer is expected to show it. */
export function mathsAsText(tex: string): string {
  const result = parseMath(tex)
  return result.ok ? toUnicode(result.children) : tex
}

/** The same in ASCII, without the marks of raised numbers. */
export function mathsAsAscii(tex: string): string {
  const result = parseMath(tex)
  return (result.ok ? toAscii(result.children) : tex).replaceAll('^', '')
}
