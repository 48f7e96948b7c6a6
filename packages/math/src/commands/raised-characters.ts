import {pairCharacters} from './pair-characters.ts'

/** Typed superscripts, with what they raise: `²` → `2`, `°` → `∘`. */
export const raisedCharacters: ReadonlyMap<string, string> = pairCharacters(
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ' + 'ᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ°',
  '0123456789+−=()ni' + 'abcdefghjklmoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ∘',
)
