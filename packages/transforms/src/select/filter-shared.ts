/** `filter` that gives the same list back when all of it stays. */
export function filterShared<T>(
  list: T[],
  isKept: (each: T, index: number) => boolean,
): T[] {
  const result = list.filter(isKept)
  return result.length === list.length ? list : result
}
