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

export function describeError(error: unknown): ErrorDescription {
  const known = error instanceof Error
  return {
    problem: known
      ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
      : `it threw ${typeof error === 'string' ? `\`${error}\`` : String(error)}`,
    place: nodeOfError(error),
    extra: known && error.stack ? {note: error.stack} : undefined,
  }
}
