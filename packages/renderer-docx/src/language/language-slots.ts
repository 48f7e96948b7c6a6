import type {XmlAttributes} from '../xml/xml.ts'
import {scriptOf} from './script-of.ts'
import {wordLanguage} from './word-language.ts'

const slots = {
  latin: 'w:val',
  eastAsian: 'w:eastAsia',
  complex: 'w:bidi',
} as const

/**
 * Attributes of `w:lang`: `ja` → `{'w:eastAsia': 'ja-JP'}`; nothing for what
 * is no language tag.
 */
export function languageSlots(tag: string): XmlAttributes {
  const language = wordLanguage(tag)
  return language ? {[slots[scriptOf(tag)]]: language} : {}
}
