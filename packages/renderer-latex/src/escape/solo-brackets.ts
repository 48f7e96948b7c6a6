/** Indexes of square brackets without a partner: `a] [b]` → 1. */
export function soloBrackets(clusters: readonly string[]): ReadonlySet<number> {
  const open: number[] = []
  const solo = new Set<number>()
  for (const [index, each] of clusters.entries())
    if (each === '[') open.push(index)
    else if (each === ']' && open.pop() === undefined) solo.add(index)
  for (const index of open) solo.add(index)
  return solo
}
