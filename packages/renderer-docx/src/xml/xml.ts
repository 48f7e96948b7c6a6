/**
 * Finished XML: escaped, well-formed, ready to stand inside an element. Only
 * `element`, `xmlText` and `joinXml` make it, so text cannot slip in raw.
 */
export type Xml = string & {readonly xml: unique symbol}

/** Attributes by name; `undefined` leaves one out. */
export type XmlAttributes = Readonly<
  Record<string, string | number | undefined>
>

/** No XML at all. */
export const noXml = '' as Xml
