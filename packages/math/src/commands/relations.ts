/** Relations: command, Unicode, ASCII. */
export const relations = `
le ≤ <=
leq ≤ <=
ge ≥ >=
geq ≥ >=
ne ≠ !=
neq ≠ !=
ll ≪ <<
gg ≫ >>
lt < <
gt > >
sim ∼ ~
simeq ≃ ~=
approx ≈ ~=
cong ≅ ~=
equiv ≡ ==
doteq ≐ =
asymp ≍
propto ∝ ~
in ∈
ni ∋
owns ∋ ni
notin ∉ notin
subset ⊂
supset ⊃
subseteq ⊆
supseteq ⊇
sqsubseteq ⊑
sqsupseteq ⊒
prec ≺
succ ≻
preceq ⪯
succeq ⪰
mid ∣ |
parallel ∥ ||
perp ⟂
vdash ⊢ |-
dashv ⊣ -|
models ⊨ |=
smile ⌣
frown ⌢
bowtie ⋈
colon : :
`

export const amssymbRelations = `
leqslant ⩽ <=
geqslant ⩾ >=
leqq ≦ <=
geqq ≧ >=
lesssim ≲ <~
gtrsim ≳ >~
lessapprox ⪅ <~
gtrapprox ⪆ >~
lessgtr ≶ <>
gtrless ≷ ><
lesseqgtr ⋚
gtreqless ⋛
lll ⋘ <<<
llless ⋘ <<<
ggg ⋙ >>>
gggtr ⋙ >>>
eqslantless ⪕
eqslantgtr ⪖
nless ≮ !<
ngtr ≯ !>
nleq ≰ !<=
ngeq ≱ !>=
lneq ⪇
gneq ⪈
lneqq ≨
gneqq ≩
lnsim ⋦
gnsim ⋧
lnapprox ⪉
gnapprox ⪊
nsim ≁ !~
ncong ≇ !~=
approxeq ≊ ~=
thicksim ∼ ~
thickapprox ≈ ~=
backsim ∽
backsimeq ⋍
eqsim ≂
bumpeq ≏
Bumpeq ≎
doteqdot ≑
Doteq ≑
fallingdotseq ≒
risingdotseq ≓
circeq ≗
eqcirc ≖
triangleq ≜ :=
varpropto ∝ ~
nmid ∤ !|
nparallel ∦ !||
shortmid ∣ |
shortparallel ∥ ||
Subset ⋐
Supset ⋑
subseteqq ⫅
supseteqq ⫆
subsetneq ⊊
supsetneq ⊋
subsetneqq ⫋
supsetneqq ⫌
nsubseteq ⊈
nsupseteq ⊉
sqsubset ⊏
sqsupset ⊐
preccurlyeq ≼
succcurlyeq ≽
curlyeqprec ⋞
curlyeqsucc ⋟
precsim ≾
succsim ≿
precapprox ⪷
succapprox ⪸
precnsim ⋨
succnsim ⋩
precnapprox ⪹
succnapprox ⪺
precneqq ⪵
succneqq ⪶
nprec ⊀
nsucc ⊁
npreceq ⋠
nsucceq ⋡
vDash ⊨ |=
Vdash ⊩ ||-
Vvdash ⊪ |||-
nvdash ⊬
nvDash ⊭
nVdash ⊮
nVDash ⊯
vartriangleleft ⊲
vartriangleright ⊳
trianglelefteq ⊴
trianglerighteq ⊵
ntriangleleft ⋪
ntriangleright ⋫
ntrianglelefteq ⋬
ntrianglerighteq ⋭
between ≬
pitchfork ⋔
therefore ∴
because ∵
backepsilon ϶
Join ⋈ bowtie
smallsmile ⌣ smile
smallfrown ⌢ frown
`
