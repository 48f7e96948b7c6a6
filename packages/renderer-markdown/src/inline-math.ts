import type {InlineMath} from 'mdast-util-math'

/**
 * `$x$`; more dollars where the formula holds dollars, and blanks inside them
 * where it would touch them or escape them: `$$ 5\$ $$`.
 */
export function inlineMath({value}: InlineMath): string {
  const runs = value.match(/\$+/g) ?? []
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0)
  const touches = /^\$|\$$|(?<!\\)(?:\\\\)*\\$/.test(value)
  if (longest === 0 && !touches) return `$${value}$`
  const fence = '$'.repeat(Math.max(longest + 1, 2))
  return touches ? `${fence} ${value} ${fence}` : fence + value + fence
}

/** What the printer asks for the first character of the next node. */
inlineMath.peek = () => '$'
