/** Whether a code point is in a set. */
export type Ranges = (point: number) => boolean

/**
 * Reads a set of code points: pairs of gap (from the end of the run before)
 * and length less one, in base 36. `ranges('1s 9')` → 64 to 73.
 */
export function ranges(encoded: string): Ranges {
  const edges: number[] = []
  let at = 0
  const numbers = encoded.trim().split(/\s+/)
  for (const each of numbers) {
    at += Number.parseInt(each, 36)
    edges.push(at)
  }
  return point => {
    let low = 0
    let high = edges.length / 2 - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (point < (edges[middle * 2] as number)) high = middle - 1
      else if (point > (edges[middle * 2 + 1] as number)) low = middle + 1
      else return true
    }
    return false
  }
}
