/**
 * Whether two values say the same: all fields but places in the source and
 * what others noted on the nodes.
 */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (left === null || right === null) return false
  if (Array.isArray(left))
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((each, index) => isSame(each, right[index]))
    )
  const names = fieldsOf(left)
  return (
    names.length === fieldsOf(right).length &&
    names.every(
      name =>
        Object.hasOwn(right, name) &&
        isSame(
          left[name as keyof typeof left],
          right[name as keyof typeof right],
        ),
    )
  )
}

function fieldsOf(node: object): string[] {
  return Object.keys(node).filter(
    name => name !== 'position' && name !== 'data',
  )
}
