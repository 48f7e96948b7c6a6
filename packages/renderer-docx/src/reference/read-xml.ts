import {SaxesParser} from 'saxes'
import type {XmlElement} from './xml-tree.ts'

/** No part of a Word file nests deeper; what walks the tree is recursive. */
const deepest = 500

/** XML as a tree. Throws for what is not well-formed. */
export function readXml(source: string): XmlElement {
  const top: XmlElement = {name: '', attributes: {}, children: []}
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('unexpected document type')
  })
  parser.on('opentag', ({name, attributes}) => {
    const element: XmlElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) throw new Error('elements nest too deeply')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const text = (value: string) => {
    if (open.length > 1) open.at(-1)?.children.push(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(source.replace(/^\uFEFF/u, '')).close()
  const [root] = top.children
  if (root === undefined || typeof root === 'string')
    throw new Error('no element')
  return root
}
