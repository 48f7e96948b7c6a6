/** Delimiters: command, Unicode, ASCII. */
export const openDelimiters = `
{ { {
lbrace { {
lbrack [ [
langle ⟨ <
lceil ⌈ ceil(
lfloor ⌊ floor(
lgroup ⟮ (
lmoustache ⎰
`

export const closeDelimiters = `
} } }
rbrace } }
rbrack ] ]
rangle ⟩ >
rceil ⌉ )
rfloor ⌋ )
rgroup ⟯ )
rmoustache ⎱
`

export const amsmathOpenDelimiters = `
lvert | |
lVert ‖ ||
`

export const amsmathCloseDelimiters = `
rvert | |
rVert ‖ ||
`

export const amssymbOpenDelimiters = `
ulcorner ⌜
llcorner ⌞
`

export const amssymbCloseDelimiters = `
urcorner ⌝
lrcorner ⌟
`
