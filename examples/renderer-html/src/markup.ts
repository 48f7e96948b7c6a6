/**
 * Finished HTML. Only `escaped`, `raw`, `element` and `join` make it, so that
 * text cannot slip in raw.
 */
export type Markup = string & {readonly markup: unique symbol}

/** `a < b` → `a &lt; b`; the same in text and in attributes. */
export function escaped(text: string): Markup {
  return raw(
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
  )
}

/** What is HTML already. */
export function raw(html: string): Markup {
  return html as Markup
}

export function join(parts: readonly Markup[]): Markup {
  return raw(parts.join(''))
}

/** Attributes by name; `undefined` leaves one out. */
export type AttributeValues = Readonly<Record<string, string | undefined>>

/** `element('a', {href: '/'}, escaped('b'))` → `<a href="/">b</a>` */
export function element(
  name: string,
  attributes: AttributeValues,
  content: Markup,
): Markup {
  return raw(`${start(name, attributes)}${content}</${name}>`)
}

/** An element that holds nothing, or whose end is left out: `<br>`. */
export function start(name: string, attributes: AttributeValues = {}): Markup {
  const written = Object.entries(attributes)
    .filter((each): each is [string, string] => each[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return raw(`<${name}${written.join('')}>`)
}

/** An element on lines of its own. */
export function block(
  name: string,
  attributes: AttributeValues,
  content: Markup,
): Markup {
  return raw(`${element(name, attributes, content)}\n`)
}
