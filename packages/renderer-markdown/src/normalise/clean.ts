/** Text that every Markdown reader keeps: LF, no NUL, no halves of pairs. */
export function clean(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n').replaceAll(/\0|\p{Cs}/gu, '\u{fffd}')
}
