import {pairCharacters} from './pair-characters.ts'

/** Typed subscripts, with what they lower: `₂` → `2`. */
export const loweredCharacters: ReadonlyMap<string, string> = pairCharacters(
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
  '0123456789+−=()aehijklmnoprstuvxβγρφχ',
)
