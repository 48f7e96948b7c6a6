/** Something wrong with an entry, before it is told as a message. */
export type Problem =
  | {
      kind: 'syntax'
      line: number
      key: string
      /** What was expected, in words. */
      problem: string
    }
  | {
      kind: 'field'
      line: number
      key: string
      field: string
      found: string
      expected: string
    }
  | {kind: 'missing'; line: number; key: string; missing: string}
  | {kind: 'duplicate'; line: number; key: string; first: number}
  | {kind: 'limit'; line: number; what: string; limit: number}

/** Hears of each problem. */
export type Tell = (problem: Problem) => void
