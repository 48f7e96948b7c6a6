import type {DocxOptions} from '../options.ts'
import type {Design, HeadingLook} from './design.ts'

const papers = {
  a4: {width: 11906, height: 16838},
  letter: {width: 12240, height: 15840},
} as const

const airs = {compact: 0.6, normal: 1, relaxed: 1.5} as const

/** Options in Word's units. */
export function designOf(options: Readonly<DocxOptions>): Design {
  const vertical = twips(options.marginVertical)
  const horizontal = twips(options.marginHorizontal)
  const size = Math.round(options.fontSize * 2)
  return {
    page: {
      ...papers[options.paper],
      top: vertical,
      right: horizontal,
      bottom: vertical,
      left: horizontal,
      header: Math.round(vertical / 2),
      footer: Math.round(vertical / 2),
    },
    size,
    font: options.font,
    headingFont: options.headingFont || options.font,
    headings: headingLooks(size, options.headingFont || options.font),
    accent: options.accent.slice(1).toUpperCase(),
    air: airs[options.density],
    datePosition: options.datePosition,
    dateColumn: size * 100,
    bodyIndent: options.datePosition === 'left' ? size * 100 : 0,
    numberingBase: 0,
    step: Math.round(size * 17.15),
  }
}

/** Sections a quarter larger than the text; what is deep is italic. */
function headingLooks(size: number, font: string): HeadingLook[] {
  return Array.from({length: 9}, (_, index) => ({
    size: size * ([1.24, 1.1][index] ?? 1),
    font,
    bold: index < 3,
  }))
}

/** Millimetres to twentieths of a point: 25.4 → 1440. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}
