import type {MathNode, MathScripts} from '@cvast/math'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** `x_i^2` → `m:sSubSup`; before its base where that is empty. */
export function scripts(
  {base, sub, sup}: MathScripts,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const name = sub && sup ? 'm:sSubSup' : sub ? 'm:sSub' : 'm:sSup'
  return element(name, {}, [
    element('m:e', {}, inner(base)),
    sub ? element('m:sub', {}, inner(sub)) : noXml,
    sup ? element('m:sup', {}, inner(sup)) : noXml,
  ])
}
