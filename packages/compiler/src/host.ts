/** What the compiler needs from the world around it. */
export interface Host {
  /** When the documents are made; the same for all of a run. */
  readonly date: Date
  /**
   * Reads a picture or a bibliography that the CV names, relative to the CV's
   * folder and inside it.
   */
  readonly readImage: (url: string) => Promise<ReadResult>
  /** Reads a file that an option names. */
  readonly readFile: (path: string) => Promise<ReadResult>
  /**
   * The same promise, but rejected when it does not settle in time. Without,
   * a renderer that never settles holds the compilation for ever.
   */
  readonly within?: <T>(work: Promise<T>) => Promise<T>
}

/** Bytes, or why there are none. */
export type ReadResult =
  | {bytes: Uint8Array}
  | {problem: string; reason: 'outside' | 'unreadable'}
