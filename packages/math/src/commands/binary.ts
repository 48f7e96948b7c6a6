/** Binary operators: command, Unicode, ASCII. */
export const binary = `
pm ± +-
mp ∓ -+
times × x
div ÷ /
cdot ⋅ *
ast ∗ *
star ⋆ *
circ ∘ o
bullet ∙ *
cap ∩
cup ∪
uplus ⊎
sqcap ⊓
sqcup ⊔
vee ∨ or
lor ∨ or
wedge ∧ and
land ∧ and
setminus ∖ \\
wr ≀
diamond ⋄
bigtriangleup △
bigtriangledown ▽
triangleleft ◃
triangleright ▹
oplus ⊕ (+)
ominus ⊖ (-)
otimes ⊗ (x)
oslash ⊘ (/)
odot ⊙ (.)
bigcirc ◯ O
dagger †
ddagger ‡
amalg ⨿
bmod mod mod
`

export const amssymbBinary = `
lhd ⊲
rhd ⊳
unlhd ⊴
unrhd ⊵
ltimes ⋉
rtimes ⋊
Cap ⋒
doublecap ⋒
Cup ⋓
doublecup ⋓
barwedge ⊼
veebar ⊻
doublebarwedge ⩞
curlywedge ⋏
curlyvee ⋎
boxplus ⊞ [+]
boxminus ⊟ [-]
boxtimes ⊠ [x]
boxdot ⊡ [.]
circledast ⊛ (*)
circledcirc ⊚ (o)
circleddash ⊝ (-)
dotplus ∔ +
centerdot ⋅ *
divideontimes ⋇
smallsetminus ∖ \\
intercal ⊺
leftthreetimes ⋋
rightthreetimes ⋌
gtrdot ⋗ >
lessdot ⋖ <
`
