/** What a careful reader finds in a file of the corpus; see its README. */
export interface Expected {
  name: string | null
  headline: string | null
  lang: string
  contacts: Array<{kind: string; value: string}>
  sections: Array<{title: string; kind: string}>
  entries: ExpectedEntry[]
  datedItems?: Array<{line: number}>
  notDated?: Array<{line: number}>
}

export interface ExpectedEntry {
  line: number
  section: string
  title: string
  written: string
  start: string | null
  end: string | null
  position: string | null
  organization: string | null
  location: string | null
}
