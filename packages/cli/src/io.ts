/**
 * The world as the command line sees it. An argument everywhere, so that tests
 * hand over a small one; only `node-io.ts` touches the real one.
 */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** Milliseconds since 1970, for the date inside documents. */
  readonly today: () => number
  /** Hears that a CV was compiled here. */
  readonly compiled: () => void
  /** Standard input, at most `limit` bytes and some more. */
  readonly stdin: (limit: number) => Promise<Uint8Array>
  /** Asks whoever sits at the terminal; `undefined` where nobody does. */
  readonly ask: (question: string) => Promise<string | undefined>
  /** Settles when the user wants a long run to end (Ctrl+C). */
  readonly interrupted: () => Promise<void>
  readonly stdout: Stream
  readonly stderr: Stream
}

/** Where text goes. */
export interface Stream {
  readonly isTTY: boolean
  /** Width of the terminal in columns; 80 where there is none. */
  readonly columns: number
  write(data: string | Uint8Array): void
}
