/**
 * Letters, digits and symbols of a text, without what a line of text needs
 * and a formula in two dimensions does not: signs for roots and scripts,
 * parentheses, slashes, marks.
 *
 * `√(a+b)/x₁` → `a+bx1`
 */
export function symbolsOf(text: string): string {
  return text
    .replace(/[´`¨^~¯ˆˉˇ˘˙˚‾⏞⏟_]/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\s\u2061-\u2064\u200B]/gu, '')
    .replace(/[()[\]{},;/√∛∜^_|∣‖]/gu, '')
    .replaceAll('·', '⋅')
    .replaceAll('*', '∗')
    .replaceAll('•', '∙')
    .replaceAll('°', '∘')
    .replaceAll('ı', 'i')
    .replaceAll('ȷ', 'j')
    .replaceAll('-', '−')
    .replaceAll("'", '′')
}
