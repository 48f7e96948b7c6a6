/** How TeX writes a character that a font lacks. */
export interface Equivalent {
  latex: string
  /** Package that has the command. */
  needs?: 'amssymb'
}

const maths = `
  − -|× \\times|÷ \\div|± \\pm|∓ \\mp|∗ \\ast|∕ /|∘ \\circ|∙ \\bullet|⋅ \\cdot|⋆ \\star
  ≤ \\leq|≥ \\geq|≠ \\neq|≈ \\approx|≡ \\equiv|∼ \\sim|≃ \\simeq|≅ \\cong|∝ \\propto
  ≪ \\ll|≫ \\gg|≺ \\prec|≻ \\succ|≍ \\asymp|≐ \\doteq|∣ \\mid|∥ \\parallel|⊥ \\perp
  √ \\surd|∞ \\infty|∂ \\partial|∇ \\nabla|∆ \\Delta|∑ \\sum|∏ \\prod|∐ \\coprod|∫ \\int|∮ \\oint
  ∀ \\forall|∃ \\exists|¬ \\neg|∧ \\wedge|∨ \\vee|⊤ \\top|∴ \\therefore*|∵ \\because*|∅ \\emptyset
  ∈ \\in|∉ \\notin|∋ \\ni|⊂ \\subset|⊃ \\supset|⊆ \\subseteq|⊇ \\supseteq|∩ \\cap|∪ \\cup|∖ \\setminus
  ⊕ \\oplus|⊖ \\ominus|⊗ \\otimes|⊘ \\oslash|⊙ \\odot|⊢ \\vdash|⊣ \\dashv|⊨ \\models|∠ \\angle|∡ \\measuredangle*
  ← \\leftarrow|→ \\rightarrow|↑ \\uparrow|↓ \\downarrow|↔ \\leftrightarrow|↕ \\updownarrow
  ↖ \\nwarrow|↗ \\nearrow|↘ \\searrow|↙ \\swarrow|↦ \\mapsto|↩ \\hookleftarrow|↪ \\hookrightarrow|⇌ \\rightleftharpoons
  ⇐ \\Leftarrow|⇒ \\Rightarrow|⇑ \\Uparrow|⇓ \\Downarrow|⇔ \\Leftrightarrow|⟵ \\longleftarrow|⟶ \\longrightarrow
  ⟸ \\Longleftarrow|⟹ \\Longrightarrow|⟺ \\Longleftrightarrow|➔ \\rightarrow|➜ \\rightarrow|➤ \\blacktriangleright*
  ⟨ \\langle|⟩ \\rangle|⌈ \\lceil|⌉ \\rceil|⌊ \\lfloor|⌋ \\rfloor|ℓ \\ell|ℏ \\hbar|℘ \\wp|ℜ \\Re|ℑ \\Im|ℵ \\aleph
  ℕ \\mathbb{N}*|ℤ \\mathbb{Z}*|ℚ \\mathbb{Q}*|ℝ \\mathbb{R}*|ℂ \\mathbb{C}*
  □ \\square*|☐ \\square*|■ \\blacksquare*|▪ \\blacksquare*|▫ \\square*|☑ \\boxtimes*|☒ \\boxtimes*|◻ \\square*|◼ \\blacksquare*
  ▲ \\blacktriangle*|△ \\triangle|▼ \\blacktriangledown*|▽ \\triangledown*|▶ \\blacktriangleright*|◀ \\blacktriangleleft*|▸ \\blacktriangleright*|► \\blacktriangleright*|▹ \\triangleright
  ● \\bullet|○ \\circ|◆ \\blacklozenge*|◇ \\lozenge*|★ \\bigstar*|☆ \\star|✓ \\checkmark*|✔ \\checkmark*|✗ \\times|✘ \\times
  ♠ \\spadesuit|♣ \\clubsuit|♥ \\heartsuit|♡ \\heartsuit|♦ \\diamondsuit|♯ \\sharp|♭ \\flat|♮ \\natural|′ \\prime|″ \\prime\\prime|‴ \\prime\\prime\\prime
  ϕ \\phi|ϑ \\vartheta|ϖ \\varpi|ϱ \\varrho|ϵ \\epsilon`

const prose = `
  ħ \\leavevmode\\rlap{\\rule[1.15ex]{0.4em}{0.05em}}h|Ħ \\leavevmode\\rlap{\\rule[1.1ex]{0.75em}{0.05em}}H|ſ s|ĸ {\\footnotesize{}K}|ŉ '{n}|Ŀ L\\textperiodcentered{}|ŀ l\\textperiodcentered{}
  ʼ '|ʻ {}'|ˈ '|′ '|‐ -|‑ -|‒ --|― ---|‌ {}|⁃ -|‣ \\textbullet{}|․ .|‥ ..|‧ \\textperiodcentered{}|· \\textperiodcentered{}
  ⁎ *|∶ :|⅓ \\textsuperscript{1}/\\textsubscript{3}|⅔ \\textsuperscript{2}/\\textsubscript{3}|⅛ \\textsuperscript{1}/\\textsubscript{8}|⅜ \\textsuperscript{3}/\\textsubscript{8}|⅝ \\textsuperscript{5}/\\textsubscript{8}|⅞ \\textsuperscript{7}/\\textsubscript{8}|⅕ \\textsuperscript{1}/\\textsubscript{5}|⅖ \\textsuperscript{2}/\\textsubscript{5}|⅗ \\textsuperscript{3}/\\textsubscript{5}|⅘ \\textsuperscript{4}/\\textsubscript{5}|⅙ \\textsuperscript{1}/\\textsubscript{6}|⅚ \\textsuperscript{5}/\\textsubscript{6}`

const raised =
  '⁰0 ⁱi ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻- ⁼= ⁽( ⁾) ⁿn ᵃa ᵇb ᶜc ᵈd ᵉe ʰh ʲj ᵏk ˡl ᵐm ᵒo ᵖp ʳr ˢs ᵗt ᵘu ᵛv ʷw ˣx ʸy'
const lowered =
  '₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋- ₌= ₍( ₎) ₐa ₑe ₒo ₓx ₕh ₖk ₗl ₘm ₙn ₚp ₛs ₜt ᵢi ⱼj'

const table = new Map<string, Equivalent>()
for (const [character, latex] of pairs(prose)) table.set(character, {latex})
for (const [character, command] of pairs(maths)) {
  const latex = `\\ensuremath{${command.replace('*', '')}}`
  table.set(
    character,
    command.endsWith('*') ? {latex, needs: 'amssymb'} : {latex},
  )
}
for (const [signs, command] of [
  [raised, 'textsuperscript'],
  [lowered, 'textsubscript'],
] as const)
  for (const [sign = '', plain = ''] of signs
    .split(' ')
    .map(each => [...each])) {
    const minus = plain === '-' ? '\\ensuremath{-}' : plain
    table.set(sign, {latex: `\\${command}{${minus}}`})
  }

/** `≥` → `\ensuremath{\geq}`; `undefined` where TeX has nothing like it. */
export function equivalent(character: string): Equivalent | undefined {
  return table.get(character)
}

/** `≤ \leq|≥ \geq` → `[['≤', '\leq'], ['≥', '\geq']]` */
function pairs(text: string): Array<[string, string]> {
  return text
    .trim()
    .split(/\||\n\s*/)
    .map(each => [
      each.slice(0, each.indexOf(' ')),
      each.slice(each.indexOf(' ') + 1),
    ])
}
