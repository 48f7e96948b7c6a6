import type {MathNode, MathScripts} from '@cvast/math'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {nothing} from './math-run.ts'

/** `x_i^2` → `m:sSubSup` */
export function scripts(
  {base, sub, sup}: MathScripts,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const name = sub && sup ? 'm:sSubSup' : sub ? 'm:sSub' : 'm:sSup'
  return element(name, {}, [
    element('m:e', {}, inner(base) || nothing),
    sub ? element('m:sub', {}, inner(sub) || nothing) : noXml,
    sup ? element('m:sup', {}, inner(sup) || nothing) : noXml,
  ])
}

/** Whether scripts stand before what they belong to: `^{208}\mathrm{Pb}`. */
export function isPrescript(node: MathNode): node is MathScripts {
  return node.type === 'scripts' && node.base.length === 0
}

/** `^{208}\mathrm{Pb}` → `m:sPre` */
export function prescripts(
  {sub, sup}: MathScripts,
  base: Xml,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  return element('m:sPre', {}, [
    element('m:sub', {}, sub ? inner(sub) || nothing : nothing),
    element('m:sup', {}, sup ? inner(sup) || nothing : nothing),
    element('m:e', {}, base),
  ])
}
