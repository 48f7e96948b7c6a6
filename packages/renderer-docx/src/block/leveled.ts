/**
 * Id of a style in a family of indented ones: `leveled('Quote', 1)` →
 * `Quote`, `leveled('Quote', 3)` → `Quote3`.
 */
export function leveled(family: string, level: number): string {
  return level > 1 ? `${family}${level}` : family
}
