/** Arrows, which are relations: command, Unicode, ASCII. */
export const arrows = `
to → ->
rightarrow → ->
leftarrow ← <-
gets ← <-
leftrightarrow ↔ <->
Rightarrow ⇒ =>
Leftarrow ⇐ <=
Leftrightarrow ⇔ <=>
longrightarrow ⟶ -->
longleftarrow ⟵ <--
longleftrightarrow ⟷ <-->
Longrightarrow ⟹ ==>
Longleftarrow ⟸ <==
Longleftrightarrow ⟺ <==>
iff ⟺ <==>
mapsto ↦ |->
longmapsto ⟼ |-->
hookrightarrow ↪ ->
hookleftarrow ↩ <-
rightharpoonup ⇀ ->
rightharpoondown ⇁ ->
leftharpoonup ↼ <-
leftharpoondown ↽ <-
rightleftharpoons ⇌ <=>
nearrow ↗
searrow ↘
swarrow ↙
nwarrow ↖
uparrow ↑
downarrow ↓
updownarrow ↕
Uparrow ⇑
Downarrow ⇓
Updownarrow ⇕
`

export const amsmathArrows = `
implies ⟹ ==>
impliedby ⟸ <==
`

export const amssymbArrows = `
leadsto ⇝ ~>
rightsquigarrow ⇝ ~>
leftrightsquigarrow ↭ <~>
leftrightharpoons ⇋ <=>
twoheadrightarrow ↠ ->>
twoheadleftarrow ↞ <<-
rightarrowtail ↣ >->
leftarrowtail ↢ <-<
rightrightarrows ⇉
leftleftarrows ⇇
rightleftarrows ⇄
leftrightarrows ⇆
upuparrows ⇈
downdownarrows ⇊
upharpoonright ↾
upharpoonleft ↿
downharpoonright ⇂
downharpoonleft ⇃
restriction ↾
Rrightarrow ⇛ ==>
Lleftarrow ⇚ <==
Lsh ↰
Rsh ↱
looparrowright ↬
looparrowleft ↫
curvearrowright ↷
curvearrowleft ↶
circlearrowright ↻
circlearrowleft ↺
dashrightarrow ⇢ -->
dashleftarrow ⇠ <--
multimap ⊸ -o
nrightarrow ↛ !->
nleftarrow ↚ !<-
nleftrightarrow ↮ !<->
nRightarrow ⇏ !=>
nLeftarrow ⇍ !<=
nLeftrightarrow ⇎ !<=>
`
