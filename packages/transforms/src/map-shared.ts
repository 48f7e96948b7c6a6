/** `map` that gives the same list back when nothing in it changes. */
export function mapShared<T>(list: T[], change: (each: T) => T): T[] {
  let result: T[] | undefined
  for (const [i, each] of list.entries()) {
    const changed = change(each)
    if (changed === each) continue
    result ??= [...list]
    result[i] = changed
  }
  return result ?? list
}
