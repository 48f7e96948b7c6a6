import type {Phrasing} from '@cvast/core'

/** Changes the first node where it is text; empty text goes. */
export function mapFirstText(
  nodes: readonly Phrasing[],
  change: (value: string) => string,
): Phrasing[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return [...nodes]
  const value = change(first.value)
  return value === '' ? rest : [{...first, value}, ...rest]
}

/** Changes the last node where it is text; empty text goes. */
export function mapLastText(
  nodes: readonly Phrasing[],
  change: (value: string) => string,
): Phrasing[] {
  const last = nodes.at(-1)
  const rest = nodes.slice(0, -1)
  if (last?.type !== 'text') return [...nodes]
  const value = change(last.value)
  return value === '' ? rest : [...rest, {...last, value}]
}
