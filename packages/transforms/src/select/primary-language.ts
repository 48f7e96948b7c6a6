/** Language without region or script: `de-CH` → `de`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? ''
}

/** Whether both are the same language, whatever the region. */
export function isSameLanguage(
  a: string | undefined,
  b: string | undefined,
): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    primaryLanguage(a) === primaryLanguage(b)
  )
}
