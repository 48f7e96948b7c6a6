/** One choice for each option. */
export type Choice<T extends Options> = {[K in keyof T]: T[K][number]}

type Options = Readonly<Record<string, readonly unknown[]>>

/**
 * Choices in which every value of every option meets every value of every
 * other: faults of options are nearly always faults of two of them. Greedy, and
 * the same at each call.
 */
export function pairwise<const T extends Options>(
  options: T,
): Array<Choice<T>> {
  const missing = pairsOf(options)
  const rows: Array<Choice<T>> = []
  while (missing.size > 0) {
    const [best] = [...missing]
      .slice(0, 60)
      .map((first, turn) => rowFrom(JSON.parse(first), options, missing, turn))
      .sort((a, b) => b.pairs.length - a.pairs.length)
    for (const each of best?.pairs ?? []) missing.delete(each)
    rows.push(
      Object.fromEntries(
        [...(best?.row ?? [])].map(([name, value]) => [
          name,
          options[name]?.[value],
        ]),
      ) as Choice<T>,
    )
  }
  return rows
}

/**
 * A row that holds two values, and of the others those that add most; where
 * several do, they take turns.
 */
function rowFrom(
  first: readonly One[],
  options: Options,
  missing: ReadonlySet<string>,
  turn: number,
): {row: Map<string, number>; pairs: string[]} {
  const row = new Map(first)
  for (const [name, values] of Object.entries(options)) {
    if (row.has(name)) continue
    const gains = values.map((_, value) => gain([name, value], row, missing))
    const most = Math.max(...gains)
    const ties = [...gains.keys()].filter(each => gains[each] === most)
    row.set(name, ties[turn % ties.length] ?? 0)
  }
  const ones = [...row]
  const pairs = ones.flatMap(one => ones.map(two => pair(one, two)))
  return {row, pairs: [...new Set(pairs)].filter(each => missing.has(each))}
}

/** How many missing pairs a value makes with those that are chosen. */
function gain(
  one: One,
  row: ReadonlyMap<string, number>,
  missing: ReadonlySet<string>,
): number {
  return [...row].filter(two => missing.has(pair(one, two))).length
}

type One = [name: string, value: number]

/** Every two values of different options. */
function pairsOf(options: Options): Set<string> {
  const ones = Object.entries(options).flatMap(([name, values]) =>
    values.map((_, value): One => [name, value]),
  )
  return new Set(
    ones.flatMap(one =>
      ones.filter(two => one[0] < two[0]).map(two => pair(one, two)),
    ),
  )
}

function pair(one: One, two: One): string {
  return JSON.stringify(one[0] < two[0] ? [one, two] : [two, one])
}
