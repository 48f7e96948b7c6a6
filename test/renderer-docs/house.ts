import {docx, joinXml} from '@cvast/renderer-docx'
import {latex, line} from '@cvast/renderer-latex'

/** More room above every entry. */
export const houseLatex = latex.with({
  name: 'house-latex',
  handlers: {
    entry: (node, state) => [
      line('\\bigskip'),
      ...latex.handlers.entry(node, state),
    ],
  },
})

/** A line across the page above every entry. */
export const houseDocx = docx.with({
  name: 'house-docx',
  handlers: {
    entry: (node, state) =>
      joinXml([
        docx.handlers.thematicBreak({type: 'thematicBreak'}, state),
        docx.handlers.entry(node, state),
      ]),
  },
})
