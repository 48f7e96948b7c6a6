/** Tells the line, from 1, of an offset in `source`. */
export function lineFinder(source: string): (offset: number) => number {
  const starts = [0]
  for (
    let index = source.indexOf('\n');
    index >= 0;
    index = source.indexOf('\n', index + 1)
  )
    starts.push(index + 1)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
