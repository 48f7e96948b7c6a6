import type {MathLimits, MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {isFunction} from './applied.ts'
import {scripts} from './scripts.ts'

/** `\lim_{x \to 0}`, `\overset{!}{=}`: under and over the base. */
export function limits(
  node: MathLimits,
  display: boolean,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const {base, under, over, movable} = node
  // Word sets what is under `lim` there in running text, too.
  if (movable && !display && !base.every(isFunction))
    return scripts(
      {
        type: 'scripts',
        base,
        ...(under ? {sub: under} : {}),
        ...(over ? {sup: over} : {}),
      },
      inner,
    )
  let result = inner(base)
  if (under) result = limit('m:limLow', result, inner(under))
  if (over) result = limit('m:limUpp', result, inner(over))
  return result
}

function limit(name: string, base: Xml, at: Xml): Xml {
  return element(name, {}, [element('m:e', {}, base), element('m:lim', {}, at)])
}
