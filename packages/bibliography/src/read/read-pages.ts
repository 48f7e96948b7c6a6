/** `12--15`, `12-15`, `12 – 15` → `12–15`; `R3-4` as well. */
export function readPages(source: string): string {
  return source
    .replaceAll(/\s*(?:-{1,3}|–|—|‒)\s*/g, '–')
    .replaceAll(/\s*,\s*/g, ', ')
    .replace(/^pp?\.\s*/i, '')
    .trim()
}

/** `1--2` → `1–2`; `LL-2020-07` is no range. */
export function readNumber(source: string): string {
  return source.replace(/^(\d+)\s*-{1,2}\s*(\d+)$/, '$1–$2')
}
