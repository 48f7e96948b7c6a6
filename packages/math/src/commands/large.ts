/** Large operators that take limits: command, Unicode, ASCII. */
export const largeWithLimits = `
sum ∑
prod ∏
coprod ∐
bigcup ⋃
bigcap ⋂
bigvee ⋁
bigwedge ⋀
bigsqcup ⨆
bigoplus ⨁
bigotimes ⨂
bigodot ⨀
biguplus ⨄
`

/** Integrals: their limits stand beside them. */
export const integrals = `
int ∫
oint ∮
`

export const amsmathIntegrals = `
iint ∬
iiint ∭
iiiint ⨌
`
