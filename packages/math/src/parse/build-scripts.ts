import type {LimitPlacement} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'

/** An atom with its scripts, which are limits where it takes them so. */
export function buildScripts(
  base: MathNode[],
  limits: LimitPlacement | undefined,
  sub: MathNode[] | undefined,
  sup: MathNode[] | undefined,
): MathNode[] {
  if (!sub && !sup) return base
  const [only] = base
  if (only?.type === 'space') {
    return [...base, ...buildScripts([], limits, sub, sup)]
  }
  if (!limits || limits === 'beside') {
    return [{type: 'scripts', base, ...(sub && {sub}), ...(sup && {sup})}]
  }
  const under = sub && {under: sub}
  const over = sup && {over: sup}
  const movable = limits === 'movable'
  return [{type: 'limits', base, ...under, ...over, movable}]
}
