/** What the options mean in Word's units. */
export interface Design {
  page: Page
  /** Text size in half-points: 21 is 10.5 pt. */
  size: number
  font: string
  headingFont: string
  /** Of the headings, from the first level on. */
  headings: readonly HeadingLook[]
  /** `1F4E79` */
  accent: string
  /** Multiplies the space between paragraphs. */
  air: number
  datePosition: 'right' | 'line' | 'left'
  /** Width of a column of dates, in twips. */
  dateColumn: number
  /** How far text under section titles is set in, in twips. */
  bodyIndent: number
  /** Ids of lists up to this one are taken. */
  numberingBase: number
  /** How far one level of lists or quotes is indented, in twips. */
  step: number
}

/** What the type of a heading is like. */
export interface HeadingLook {
  /** In half-points. */
  size: number
  font: string
  bold: boolean
}

/** Sizes in twips, twentieths of a point. */
export interface Page {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
  header: number
  footer: number
}

/** From margin to margin, in twips. */
export function textWidth({width, left, right}: Page): number {
  return width - left - right
}
