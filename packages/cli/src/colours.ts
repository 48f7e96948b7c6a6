import type {Io, Stream} from './io.ts'

/** Paints text, or leaves it as it is. */
export interface Colours {
  red(text: string): string
  yellow(text: string): string
  blue(text: string): string
  green(text: string): string
  bold(text: string): string
  dim(text: string): string
}

/**
 * Colours on a terminal only. `NO_COLOR` (no-color.org) switches them off,
 * `FORCE_COLOR` on; `NO_COLOR` wins.
 */
export function colours(stream: Stream, env: Io['env']): Colours {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const on = !env.NO_COLOR && env.TERM !== 'dumb' && (forced || stream.isTTY)
  const code = (start: number, end: number) => (text: string) =>
    on ? `\u001b[${start}m${text}\u001b[${end}m` : text
  return {
    red: code(31, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    green: code(32, 39),
    bold: code(1, 22),
    dim: code(2, 22),
  }
}
