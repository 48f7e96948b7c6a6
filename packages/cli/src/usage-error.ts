/**
 * The command was called in a way that cannot work: exit code 2. Thrown by
 * whoever notices, told by `run`.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do instead. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
