import type {ContactKind, Season, SectionKind} from '@cvast/core'

/**
 * Words and phrases, parted by commas: `'present, now, to date'`. The first is
 * the one to write, all are read. Read in any case, with or without accents,
 * with or without a dot behind. One literal costs less to load than many.
 */
export type Words = string

/** Kinds of section that have titles of their own. */
export type StandardKind = Exclude<SectionKind, 'custom'>

/** January is 1. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/**
 * How dates of each precision are written. Fields: `YYYY`, `YY`, `MMMM`
 * (March), `MMM` (Mar), `MM` (03), `M` (3), `DD`, `D`, `QQQQ` (3rd quarter),
 * `QQQ` (III), `Q` (3), `SSS` (Spring). All else stands for itself; `[…]` keeps
 * letters from being fields.
 */
export interface DatePatterns {
  /** Default: `YYYY`. */
  year?: string
  day: string
  month: string
  quarter: string
  season: string
}

/** How periods are written in one language. */
export interface DateForms {
  long: DatePatterns
  short: DatePatterns
  numeric: DatePatterns
  /** `{start}–{end}`, where neither holds a blank. */
  tight: string
  /** `{start} – {end}`, where one holds a blank. */
  spaced: string
  /** `{start}–present`, where the start holds no blank. */
  tightPresent: string
  /** `{start} – present`, where the start holds a blank. */
  spacedPresent: string
  /** `until {end}` */
  until: string
  /** `ca. {date}` */
  approximate: string
  /** `{date} (expected)` */
  expected: string
}

/** The words that dates are made of, in one language. */
export interface DateWords {
  months: {
    /** Twelve, as written inside a date. */
    long: Words
    /** Twelve, as written behind a day, where that is another form: `marca`. */
    withDay?: Words
    /** Twelve, with the dot where the language has one: `févr.`. */
    short: Words
    /** More spellings that are read. */
    also: Readonly<Partial<Record<MonthNumber, Words>>>
  }
  seasons: Readonly<Record<Season, Words>>
  quarters: {
    /** Four, as written inside a date: `1st quarter`. */
    long: Words
    /** More forms that are read; `{n}` is 1 to 4, `{r}` is I to IV. */
    also: Words
  }
  present: Words
  /** Mean the present only behind "to": `date` in `2015 to date`. */
  presentAfterTo: Words
  /** Before a date, open to the present: `since 2015`. */
  since: Words
  /** Behind a date, open to the present: `2015 onwards`. */
  sinceAfter: Words
  /** Before a range only: `von 2010 bis 2012`. */
  from: Words
  /** Before a date of which only the end is known: `until 2015`. */
  until: Words
  /** Behind a date of which only the end is known: `2015年まで`. */
  untilAfter: Words
  /** Between start and end: `to`. */
  to: Words
  /** Before a range whose sides `and` joins: `between`. */
  between: Words
  /** Before a date: `ca`, `mid`. */
  approximate: Words
  /** Behind a date: `頃`. */
  approximateAfter: Words
  /** Before or behind a date, in brackets or not: `expected`. */
  expected: Words
  /** Before a year or a season, adding nothing: `Class of`, `AY`. */
  yearOf: Words
  /** Between day, month and year: `of`. */
  of: Words
  /** Behind a season: `semester`. */
  seasonAfter: Words
  /** Behind the number of a day: `th`. */
  ordinals: Words
  /** Units of durations: `(2 years 3 months)`. */
  units: Words
  /**
   * Those of the words above that mean something else elsewhere (`out` is
   * October in Portuguese): read only where nothing else is likely.
   */
  weak: Words
  write: DateForms
}

/** Everything that cvast knows of one language. Plain data. */
export interface Locale {
  /** BCP 47: `de`. */
  tag: string
  /** Written from right to left. */
  rtl: boolean
  dates: DateWords
  /** Titles by kind: the first is written, all are read, whole. */
  titles: Readonly<Record<StandardKind, Words>>
  /**
   * Words that tell the kind of a longer title. `-kenntnisse` ends a word,
   * `sprach-` begins one, others are whole words.
   */
  keywords: Readonly<Partial<Record<StandardKind, Words>>>
  /** Labels before a contact: `E-Mail`. */
  contacts: Readonly<Record<ContactKind, Words>>
  /** What a CV is called: `Lebenslauf`. */
  cv: Words
  /** Joins parts of titles and dates: `and`. */
  and: Words
}
