/**
 * What a reader of the output reads, as plain text. Best is a program that you
 * did not write: pandoc, a browser, the format's own tool. Marks in a line are
 * nothing to the reader; other tags end the line.
 */
export function read(output) {
  return output
    .replaceAll(
      /<\/?(?:i|b|s|sup|sub|span|c|m|a|ref|image)(?: [^<>]*)?\/?>/g,
      '',
    )
    .replaceAll(/<[^<>]*>/g, '\n')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, each => entities[each])
}

/** Where the links of the output lead. */
export function addresses(output) {
  return [...output.matchAll(/<a to="([^"]*)">/g)].map(([, url]) =>
    url.replaceAll(/&(?:amp|lt|gt|quot);/g, each => entities[each]),
  )
}

const entities = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'}
