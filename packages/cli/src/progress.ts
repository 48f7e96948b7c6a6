import type {Stream} from './io.ts'

/** Shows how far a long run is, on a terminal only. */
export interface Progress {
  step(): void
  /** Takes the bar away, so that other lines can be printed. */
  clear(): void
}

const barWidth = 30

/** `[##########                    ] 67/200` on one line that is rewritten. */
export function progress(total: number, stream: Stream): Progress {
  if (!stream.isTTY) return {step: () => {}, clear: () => {}}
  let done = 0
  const clear = () => stream.write('\r\u001b[K')
  return {
    clear,
    step: () => {
      done++
      const filled = Math.round((done / total) * barWidth)
      stream.write(
        `\r[${'#'.repeat(filled).padEnd(barWidth)}] ${done}/${total}`,
      )
      if (done === total) clear()
    },
  }
}
