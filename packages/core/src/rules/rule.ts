/**
 * How much a finding matters.
 *
 * * `error`: the output would be wrong. Nothing is written.
 * * `warning`: the author should look.
 * * `info`: something was done that the author may want to know.
 */
export type Severity = 'error' | 'warning' | 'info'

/** One kind of finding: how grave it is and the sentence that tells it. */
export interface Rule<Data> {
  severity: Severity
  /** "Unexpected X, expected Y" or "Cannot X, expected Y". */
  message: (data: Data) => string
}

/** Declares a rule; the type of the holes is taken from `message`. */
export function rule<Data = void>(
  severity: Severity,
  message: (data: Data) => string,
): Rule<Data> {
  return {severity, message}
}
