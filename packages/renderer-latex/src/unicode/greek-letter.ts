/** Greek letters by TeX's maths, where no font is at hand. */
const names = `
  α alpha|β beta|γ gamma|δ delta|ε varepsilon|ζ zeta|η eta|θ theta|ι iota|κ kappa|λ lambda|μ mu|ν nu|ξ xi
  π pi|ρ rho|ς varsigma|σ sigma|τ tau|υ upsilon|φ varphi|χ chi|ψ psi|ω omega
  Γ Gamma|Δ Delta|Θ Theta|Λ Lambda|Ξ Xi|Π Pi|Σ Sigma|Υ Upsilon|Φ Phi|Ψ Psi|Ω Omega`

/** Those that look like Latin letters. */
const alike = 'οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX'

const letters = new Map<string, string>([
  ...names
    .trim()
    .split(/\||\n\s*/)
    .map((each): [string, string] => [each.charAt(0), `\\${each.slice(2)}`]),
  ...alike
    .split(' ')
    .map((each): [string, string] => [
      each.charAt(0),
      `\\mathrm{${each.slice(1)}}`,
    ]),
])

const accents = new Map([
  ['\u0300', '\\grave'],
  ['\u0301', '\\acute'],
  ['\u0308', '\\ddot'],
  ['\u0342', '\\tilde'],
])

/** `ά` → `\acute{\alpha}`; `undefined` for what is no Greek letter. */
export function greekLetter(character: string): string | undefined {
  const [base = '', ...marks] = character.normalize('NFD')
  let result = letters.get(base)
  for (const mark of marks) {
    const accent = accents.get(mark)
    if (result === undefined || accent === undefined) return undefined
    result = `${accent}{${result}}`
  }
  return result
}
