import {isSafeUrl, type Phrasing, toText} from '@cvast/core'
import type {Position} from 'unist'
import type {Context} from '../context.ts'
import type {HtmlToken} from '../html/tokenize.ts'

/** Gathers the content of a line; HTML tags become the nodes they mean. */
export interface InlineBuilder {
  push(...nodes: Phrasing[]): void
  tag(
    token: Extract<HtmlToken, {type: 'open' | 'close'}>,
    position: Position | undefined,
  ): void
  /** What was gathered; open elements end here. */
  finish(): Phrasing[]
}

interface Frame {
  name: string
  attributes: ReadonlyMap<string, string>
  position: Position | undefined
  children: Phrasing[]
}

/** Deeper elements lose their markup, never their text. */
const deepest = 50

/** What an element in a line means; `undefined`: only its content counts. */
const makers: Readonly<
  Record<string, (children: Phrasing[], frame: Frame) => Phrasing | undefined>
> = {
  a(children, {attributes}) {
    const url = attributes.get('href')
    const title = attributes.get('title')
    return url === undefined
      ? undefined
      : {type: 'link', url, ...(title ? {title} : {}), children}
  },
  b: strong,
  strong,
  i: emphasis,
  em: emphasis,
  cite: emphasis,
  sup: children => ({type: 'superscript', children}),
  sub: children => ({type: 'subscript', children}),
  del: strike,
  s: strike,
  strike,
  code: inlineCode,
  kbd: inlineCode,
  samp: inlineCode,
  tt: inlineCode,
  span(children, {attributes}) {
    const lang = attributes.get('lang')
    return lang ? {type: 'span', lang, children} : undefined
  },
}

function strong(children: Phrasing[]): Phrasing {
  return {type: 'strong', children}
}

function emphasis(children: Phrasing[]): Phrasing {
  return {type: 'emphasis', children}
}

function strike(children: Phrasing[]): Phrasing {
  return {type: 'delete', children}
}

function inlineCode(children: Phrasing[]): Phrasing {
  return {type: 'inlineCode', value: toText(children)}
}

/** Elements that only arrange: dropping them needs no word. */
const silent = new Set(
  'a b i em strong span sup sub del s strike code kbd samp tt cite br wbr img div p center section article header footer main nav small big font u abbr time address mark ins hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption colgroup col details summary figure figcaption picture source html body head meta link title'.split(
    ' ',
  ),
)

/** Classes of icon fonts. */
const isIcon =
  /(?:^|\s)(?:fa[srlbd]?|icon|glyphicon|bi|mdi|ion|ai|octicon|devicon|material-icons)(?:\s|$|-)/

/** A fresh, empty line. */
export function inlineBuilder(context: Context): InlineBuilder {
  const stack: Frame[] = [
    {name: '', attributes: new Map(), position: undefined, children: []},
  ]
  const top = () => stack.at(-1) as Frame

  function close(): void {
    const frame = stack.pop() as Frame
    const made = Object.hasOwn(makers, frame.name)
      ? makers[frame.name]?.(frame.children, frame)
      : undefined
    if (!made || frame.children.length === 0) {
      for (const child of frame.children) top().children.push(child)
      return
    }
    if (frame.position) made.position = frame.position
    top().children.push(made)
  }

  /** Whether a line must end before what comes next, and something was there. */
  let parted = false
  let wrote = false

  return {
    push(...nodes) {
      for (const node of nodes) {
        if (node.type !== 'text' || node.value.trim() !== '') {
          if (parted && wrote && node.type !== 'break')
            top().children.push({type: 'break'})
          parted = false
          wrote = true
        }
        top().children.push(node)
      }
    },
    tag(token, position) {
      const {name} = token
      if (onOwnLine.test(name)) parted = true
      if (token.type === 'close') {
        const index = stack.findLastIndex(frame => frame.name === name)
        if (index < 1) return
        while (stack.length > index) {
          const frame = top()
          if (frame.position && position)
            frame.position = {...frame.position, end: position.end}
          close()
        }
        return
      }
      if (!silent.has(name))
        context.reportOnce(
          name,
          'html-dropped',
          {element: `<${name}>`},
          position,
        )
      const icon = token.attributes.get('class')
      if ((name === 'i' || name === 'span') && icon && isIcon.test(icon))
        context.reportOnce(
          'icon',
          'foreign-markup',
          {what: 'icon', found: `<${name} class="${icon}">`},
          position,
        )
      const place = position ? {position} : {}
      if (name === 'br') top().children.push({type: 'break', ...place})
      else if (name === 'img') {
        const url = token.attributes.get('src') ?? ''
        const alt = token.attributes.get('alt') ?? ''
        const title = token.attributes.get('title')
        if (url !== '' && isSafeUrl(url))
          top().children.push({
            type: 'image',
            url,
            alt,
            ...(title ? {title} : {}),
            ...place,
          })
        else if (alt !== '')
          top().children.push({type: 'text', value: alt, ...place})
      } else if (!token.empty && stack.length <= deepest)
        stack.push({
          name,
          attributes: token.attributes,
          position,
          children: [],
        })
    },
    finish() {
      while (stack.length > 1) close()
      return top().children
    },
  }
}

/** What stands on lines of its own: `<li>alpha</li><li>bravo</li>` in a cell. */
const onOwnLine = /^(?:li|ul|ol|p|div|tr|h[1-6]|dt|dd|blockquote|summary)$/
