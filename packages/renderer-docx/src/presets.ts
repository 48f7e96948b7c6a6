import type {DocxOptions} from './options.ts'

/** Named sets of options. */
export const presets: Readonly<Record<string, Partial<DocxOptions>>> = {
  /**
   * For applicant tracking systems: what some of them drop or misplace (maths,
   * text behind tabs, footers, pictures) is not used.
   */
  ats: {
    accent: '#000000',
    datePosition: 'line',
    footer: false,
    math: 'text',
    photo: false,
  },
}
