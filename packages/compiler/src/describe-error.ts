import {type Extra, nodeOfError, type Place} from '@cvast/core'

/** What is told of something thrown by code that is not ours. */
export interface ErrorDescription {
  /** `TypeError: value.trim is not a function` */
  problem: string
  /** The node whose handler threw, where it is known. */
  place: Place | undefined
  /** The stack, for who mends it. */
  extra: Extra | undefined
}

/** Of a thrown text; the whole stands in the stack. */
const longest = 300

/** Anything can be thrown: `null`, and what throws when it is looked at. */
export function describeError(error: unknown): ErrorDescription {
  try {
    const known = error instanceof Error
    return {
      problem: firstLine(
        known
          ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
          : `it threw ${typeof error === 'string' ? `\`${error}\`` : String(error)}`,
      ),
      place: nodeOfError(error),
      extra:
        known && typeof error.stack === 'string'
          ? {note: error.stack}
          : undefined,
    }
  } catch {
    return {
      problem: `it threw a value of type ${typeof error} that cannot be read`,
      place: undefined,
      extra: undefined,
    }
  }
}

/** Without what terminals obey to. */
function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split(/[\r\n\p{Zl}\p{Zp}]/u, 1)
  const plain = line.replaceAll(/\p{Cc}+/gu, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}
