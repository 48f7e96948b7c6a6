const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** What one reads of HTML: blocks and breaks part words, marks do not. */
export function htmlText(html: string): string {
  return html
    .replaceAll(/<\/?(?:a|em|strong|sup|sub|s)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&\w+;/g, each => entities[each] ?? each)
}
