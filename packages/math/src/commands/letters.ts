/**
 * Letters. A line is: command, Unicode, ASCII (the command's name if absent).
 * Small ones are italic in TeX, Greek capitals upright.
 */
export const italicLetters = `
alpha α
beta β
gamma γ
delta δ
epsilon ϵ
varepsilon ε epsilon
zeta ζ
eta η
theta θ
vartheta ϑ theta
iota ι
kappa κ
lambda λ
mu μ
nu ν
xi ξ
pi π
varpi ϖ pi
rho ρ
varrho ϱ rho
sigma σ
varsigma ς sigma
tau τ
upsilon υ
phi ϕ
varphi φ phi
chi χ
psi ψ
omega ω
ell ℓ l
imath ı i
jmath ȷ j
hbar ℏ
wp ℘ P
`

export const uprightLetters = `
Gamma Γ
Delta Δ
Theta Θ
Lambda Λ
Xi Ξ
Pi Π
Sigma Σ
Upsilon Υ
Phi Φ
Psi Ψ
Omega Ω
Re ℜ
Im ℑ
aleph ℵ
`

/** Letters from amsmath. */
export const amsmathItalicCapitals = `
varGamma Γ Gamma
varDelta Δ Delta
varTheta Θ Theta
varLambda Λ Lambda
varXi Ξ Xi
varPi Π Pi
varSigma Σ Sigma
varUpsilon Υ Upsilon
varPhi Φ Phi
varPsi Ψ Psi
varOmega Ω Omega
`

/** Letters from amssymb. */
export const amssymbLetters = `
digamma ϝ
varkappa ϰ kappa
hslash ℏ hbar
beth ℶ
gimel ℷ
daleth ℸ
Finv Ⅎ
Game ⅁
eth ð
`
