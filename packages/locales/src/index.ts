export {contactLabel} from './contact-label.ts'
export {cvWord} from './cv-word.ts'
export {type DateStyle, dateStyles, isDateStyle} from './date-style.ts'
export {firstWord} from './first-word.ts'
export {fold} from './fold.ts'
export {formatDate} from './format-date.ts'
export {type FormatOptions, formatPeriod} from './format-period.ts'
export {type Language, languageOf} from './language-of.ts'
export {locales} from './languages/index.ts'
export type {
  DateForms,
  DatePatterns,
  DateWords,
  Locale,
  MonthNumber,
  StandardKind,
  Words,
} from './locale.ts'
export {mainLanguage} from './main-language.ts'
export {type KindFound, sectionKind} from './section-kind.ts'
export {splitWords} from './split-words.ts'
export {translateTitle} from './translate-title.ts'
