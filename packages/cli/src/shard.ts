import {UsageError} from './usage-error.ts'

/**
 * The part of a list that falls to one of several machines: every n-th, so
 * that all lists together hold each item once, whatever machine asks.
 * `shard(['a', 'b', 'c'], '2/2')` → `['b']`.
 */
export function shard<T>(list: readonly T[], which: string): T[] {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(which)
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  if (!match || count < 1 || index < 1 || index > count)
    throw new UsageError(
      `Unexpected shard \`${which}\`, expected one such as \`2/8\``,
    )
  return list.filter((_, at) => at % count === index - 1)
}
