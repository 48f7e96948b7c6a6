/** Makes `value` and all inside it read-only; gives it back. Any depth. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const next = stack.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next))
      continue
    // A view on bytes cannot be frozen.
    if (ArrayBuffer.isView(next)) continue
    Object.freeze(next)
    // Not spread: a list may be longer than a call takes arguments.
    for (const each of Object.values(next)) stack.push(each)
  }
  return value
}
