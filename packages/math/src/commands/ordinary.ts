/** Symbols without space around them: command, Unicode, ASCII. */
export const ordinary = `
infty ∞ infinity
partial ∂ d
nabla ∇
forall ∀
exists ∃
emptyset ∅ {}
neg ¬ not
lnot ¬ not
prime ′ '
surd √ sqrt
angle ∠
top ⊤ T
bot ⊥
triangle △
clubsuit ♣
diamondsuit ♢
heartsuit ♡
spadesuit ♠
flat ♭
natural ♮
sharp ♯ #
backslash \\ \\
vert | |
| ‖ ||
Vert ‖ ||
ldots … ...
cdots ⋯ ...
vdots ⋮ ...
ddots ⋱ ...
dots … ...
mathellipsis … ...
% % %
# # #
& & &
$ $ $
_ _ _
S § S
P ¶ P
pounds £ GBP
copyright © (c)
dag † dagger
ddag ‡ ddagger
`

export const amsmathOrdinary = `
dotsc … ...
dotso … ...
dotsb ⋯ ...
dotsm ⋯ ...
dotsi ⋯ ...
`

export const amssymbOrdinary = `
varnothing ∅ {}
nexists ∄
complement ∁
mho ℧ Mho
Box □
square □
Diamond ◊
lozenge ◊
blacksquare ■
blacklozenge ⧫
bigstar ★ *
triangledown ▽
blacktriangle ▲
blacktriangledown ▼
measuredangle ∡
sphericalangle ∢
backprime ‵
circledS Ⓢ (S)
circledR ® (R)
maltese ✠
checkmark ✓
yen ¥ JPY
diagup ╱ /
diagdown ╲ \\
`
