/**
 * Text as the format spells it: `a < b` → `a &lt; b`. Called once, where text
 * lands; never on what is markup already.
 */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
