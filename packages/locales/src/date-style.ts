/** Styles by name. */
export const dateStyles = [
  'written',
  'long',
  'short',
  'numeric',
  'iso',
] as const

/**
 * How dates are written: `written` as in the source, `long` (March 2015),
 * `short` (Mar 2015), `numeric` (03/2015), `iso` (2015-03), or a pattern of
 * one's own (`MM.YYYY`, see `DatePatterns`).
 */
export type DateStyle = (typeof dateStyles)[number] | (string & {})

/** Whether it is a style by name, or a pattern that at least says the year. */
export function isDateStyle(style: string): boolean {
  return (
    dateStyles.some(each => each === style) ||
    /YY/.test(style.replaceAll(/\[[^\]]*\]/g, ''))
  )
}
