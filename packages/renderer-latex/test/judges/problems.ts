/** Errors, warnings, missing characters. */
const grave = /^(?:!|.*\bWarning\b|Missing character|No pages of output).*/gm

/** Lines that stick out, or are spaced too far. */
const boxes = /^(?:Overfull|Underfull).*/gm

/**
 * What an engine complained of, with the lines that follow. That XeTeX's first
 * run asks for a second is no complaint.
 */
export function problems(
  log: string,
  {badBoxes = true}: {badBoxes?: boolean} = {},
): string[] {
  const found = [
    ...log.matchAll(grave),
    ...(badBoxes ? log.matchAll(boxes) : []),
  ]
  if (!/^Output written on/m.test(log)) return ['no PDF', log.slice(-1500)]
  return found
    .filter(({0: line}) => !line.includes('Rerun to get /PageLabels'))
    .map(({index}) => log.slice(index, index + 300))
}
