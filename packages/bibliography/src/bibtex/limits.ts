/** What a bibliography may hold; more is told and left out. */
export const limits = {
  /** Bytes of one file: 5 MB. */
  bytes: 5_000_000,
  /** Entries of one file. */
  entries: 10_000,
  /** Braces within braces in one value. */
  depth: 50,
  /** Characters of one value, macros replaced. */
  value: 200_000,
  /** Characters of all values of one file, macros replaced. */
  total: 20_000_000,
  /** Problems told one by one. */
  problems: 50,
  /** Parents of parents, by `crossref`. */
  parents: 4,
} as const
