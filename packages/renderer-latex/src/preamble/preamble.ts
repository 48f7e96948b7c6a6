import type {Cv} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {type Flow, line} from '../layout/flow.ts'
import type {State} from '../state.ts'

const lines = (text: string): Flow => text.trim().split('\n').map(line)

/** Everything before `\begin{document}`, in paragraphs. */
export function preamble(tree: Cv, state: State): Flow[] {
  const {options} = state.context
  const name = escapeText(tree.children[0].name, state)
  const {packages, macros} = state.found
  return [
    lines(`
\\documentclass[
  paper=${options.paper},
  fontsize=${options.fontSize}pt,
  parskip=half-,
]{${options.documentClass}}`),
    lines(`
\\usepackage{iftex}
\\ifPDFTeX
  \\usepackage[T1]{fontenc}
  \\usepackage{lmodern}
\\fi
\\usepackage[english]{babel}
\\usepackage[margin=${options.margins}mm]{geometry}
\\usepackage{microtype}
\\usepackage{xcolor}
\\usepackage{enumitem}
${[...packages]
  .sort()
  .map(each => `\\usepackage{${each}}`)
  .join('\n')}
\\ifXeTeX\\suppressfontnotfounderror=1\\fi
\\usepackage{hyperref}
\\hypersetup{
  pdfauthor={${name}},
  pdftitle={${name}},
  hidelinks,
}`),
    lines(`
\\definecolor{accent}{HTML}{${options.accent.toUpperCase()}}
\\addtokomafont{disposition}{\\rmfamily\\color{accent}}
\\setcounter{secnumdepth}{${options.numbered ? 3 : 0}}
\\setlist{nosep}
\\setlistdepth{12}
\\raggedbottom
\\setlength{\\emergencystretch}{3em}`),
    lines(`
\\newcommand*{\\cvname}{\\usekomafont{disposition}\\huge}
\\newcommand*{\\cvsep}{\\textperiodcentered}
\\newcommand*{\\cvwhen}[1]{\\textit{#1}\\quad}
\\newcommand*{\\cvdate}[1]{\\texorpdfstring{%
  \\unskip\\nobreak\\hfill\\penalty50\\hspace*{1em}\\null\\nobreak\\hfill
  \\normalfont{}#1}{ (#1)}}
${macros.has('sout') ? '\\newcommand*{\\sout}[1]{\\leavevmode\\rlap{\\rule[0.5ex]{1em}{0.4pt}}#1}' : ''}`),
    options.preamble ? lines(options.preamble) : [],
  ]
}
