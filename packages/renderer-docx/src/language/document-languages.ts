import type {Cv} from '@cvast/core'
import {languageSlots} from './language-slots.ts'
import {type Script, scriptOf} from './script-of.ts'

/** The languages of a document, one for each set of fonts. */
export interface DocumentLanguages {
  latin: string
  eastAsian: string
  complex: string
  /** Script of the main language. */
  main: Script
}

/** What the tree says, over Word's own defaults. */
export function documentLanguages({lang = 'en'}: Cv): DocumentLanguages {
  const slots = languageSlots(lang)
  return {
    latin: `${slots['w:val'] ?? 'en-US'}`,
    eastAsian: `${slots['w:eastAsia'] ?? 'zh-CN'}`,
    complex: `${slots['w:bidi'] ?? 'ar-SA'}`,
    main: scriptOf(lang),
  }
}
