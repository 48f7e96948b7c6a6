/** The engines that every document must compile under. */
export const engines = ['pdflatex', 'xelatex', 'lualatex'] as const

export type Engine = (typeof engines)[number]
