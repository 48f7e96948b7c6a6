const inline = /<\/?(?:i|b|s|sup|sub|span|c|m|a|ref|image)(?: [^<>]*)?\/?>/g
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** What a reader of a slip reads: tags in a line are nothing, others end it. */
export function readSlip(output: string | Uint8Array): string {
  const text =
    typeof output === 'string' ? output : new TextDecoder().decode(output)
  return text
    .replaceAll(inline, '')
    .replaceAll(/<[^<>]*>/g, '\n')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, each => entities[each] ?? each)
}

/** Where the links of a slip lead. */
export function slipAddresses(output: string | Uint8Array): string[] {
  return [...String(output).matchAll(/<a to="([^"]*)">/g)].map(([, url = '']) =>
    url.replaceAll(/&(?:amp|lt|gt|quot);/g, each => entities[each] ?? each),
  )
}
