/** Names of functions: command, Unicode (the command's name if absent). */
export const functions = `
arccos
arcsin
arctan
arg
cos
cosh
cot
coth
csc
deg
dim
exp
hom
ker
lg
ln
log
sec
sin
sinh
tan
tanh
`

/** Those under which a limit is set in a displayed formula. */
export const functionsWithLimits = `
det
gcd
inf
lim
liminf lim␣inf
limsup lim␣sup
max
min
Pr
sup
`

export const amsmathFunctionsWithLimits = `
injlim inj␣lim
projlim proj␣lim
`
