import {docx} from '@cvast/renderer-docx'
import {latex} from '@cvast/renderer-latex'

/** More room above every entry. */
export const houseLatex = latex.with({
  name: 'house-latex',
  handlers: {
    entry: (node, state) => [
      {text: '\\bigskip', indent: 0, as: 'exact'},
      ...latex.handlers.entry(node, state),
    ],
  },
})

/** A rule across the page begins a new page. */
export const houseDocx = docx.with({
  name: 'house-docx',
  handlers: {
    thematicBreak: (_node, state) =>
      docx.handlers.pageBreak({type: 'pageBreak'}, state),
  },
})
