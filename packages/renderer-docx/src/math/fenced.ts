import type {MathFenced, MathNode, MathOperator} from '@cvast/math'

/** Signs that both open and close. */
const bars: ReadonlySet<string> = new Set(['|', '∣', '‖'])

/**
 * What stands between delimiters as one node, as Word has it: `f(x)^2` → `f`
 * and a group `(x)` that is squared. Delimiters without a partner stay.
 */
export function fenced(nodes: readonly MathNode[]): MathNode[] {
  const result: MathNode[] = []
  const open: Array<{at: number; text: string}> = []
  for (const node of nodes) {
    const sign = signOf(node)
    const bare = sign === node
    if (bare && sign.kind === 'open')
      open.push({at: result.length, text: sign.text})
    const start = sign?.kind === 'close' ? open.pop() : undefined
    if (sign && start) enclose(result, start, node, sign)
    else result.push(node)
  }
  return barred(result)
}

/** `|x|`: bars of one kind in pairs, where their number is even. */
function barred(nodes: readonly MathNode[]): MathNode[] {
  const result: MathNode[] = []
  const open = new Map<string, number>()
  for (const node of nodes) {
    const sign = signOf(node)
    const isBar =
      sign?.kind === 'ordinary' &&
      bars.has(sign.text) &&
      nodes.filter(each => signOf(each)?.text === sign.text).length % 2 === 0
    const at = isBar ? open.get(sign.text) : undefined
    if (isBar && at !== undefined) {
      for (const [text, index] of open) if (index >= at) open.delete(text)
      enclose(result, {at, text: sign.text}, node, sign)
    } else {
      if (isBar && sign === node) open.set(sign.text, result.length)
      result.push(node)
    }
  }
  return result
}

/** Puts what stands behind `start` between it and the sign in `node`. */
function enclose(
  result: MathNode[],
  start: {at: number; text: string},
  node: MathNode,
  sign: MathOperator,
): void {
  const group: MathFenced = {
    type: 'fenced',
    open: start.text,
    close: sign.text,
    children: result.splice(start.at).slice(1),
  }
  result.push(node.type === 'scripts' ? {...node, base: [group]} : group)
}

/** The operator that a node is, or that its scripts are at. */
function signOf(node: MathNode): MathOperator | undefined {
  if (node.type === 'operator') return node
  if (node.type !== 'scripts' || node.base.length !== 1) return undefined
  const [base] = node.base
  return base?.type === 'operator' ? base : undefined
}
