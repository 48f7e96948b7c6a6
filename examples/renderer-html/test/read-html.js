import {parse} from 'parse5'

/** Elements that stand in a line: no gap before or after. */
const inline = new Set(
  'a abbr b cite code del em i img q s span strong sub sup'.split(' '),
)
const silent = new Set(['style', 'script'])

/** What a reader of the page reads, by the parser that browsers share. */
export function readHtml(html) {
  const parts = []
  const stack = [...children(parse(html))].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeName === '#text') parts.push(node.value)
    // The number of a footnote belongs to no word.
    else if (
      !silent.has(node.nodeName) &&
      attribute(node, 'class') !== 'note'
    ) {
      const gap = inline.has(node.nodeName) ? [] : ['\n']
      const alt = attribute(node, 'alt') ?? ''
      stack.push(...[...gap, alt, ...children(node), ...gap].reverse())
    }
  }
  return parts.join('')
}

/** Where the links of the page lead. */
export function addressesIn(html) {
  const found = []
  const stack = [...children(parse(html))]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const href = attribute(node, 'href')
    if (node.nodeName === 'a' && href !== undefined && !href.startsWith('#'))
      found.push(href)
    stack.push(...children(node))
  }
  return found
}

function children(node) {
  return node.childNodes ?? []
}

function attribute(node, name) {
  return node.attrs?.find(each => each.name === name)?.value
}
