/** Puts everything back that was replaced. */
export type Restore = () => void

/**
 * Replaces members of objects for the time of `body`, whatever becomes of it.
 * `replace(object, name, value)` is what `body` is prepared with.
 */
export async function whileReplaced<T>(
  prepare: (
    replace: (object: object, name: string, value: unknown) => void,
  ) => Restore | undefined,
  body: () => Promise<T>,
): Promise<T> {
  const restores: Restore[] = []
  const after = prepare((object, name, value) => {
    const before = Object.getOwnPropertyDescriptor(object, name)
    if (before?.configurable === false && !before.writable) return
    if (before?.configurable === false)
      (object as Record<string, unknown>)[name] = value
    else
      Object.defineProperty(object, name, {
        configurable: true,
        enumerable: before?.enumerable ?? true,
        writable: true,
        value,
      })
    restores.push(() => {
      if (before) Object.defineProperty(object, name, before)
      else delete (object as Record<string, unknown>)[name]
    })
  })
  try {
    return await body()
  } finally {
    for (const restore of restores.reverse()) restore()
    after?.()
  }
}
