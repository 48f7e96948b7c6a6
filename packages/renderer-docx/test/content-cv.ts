import {readFileSync} from 'node:fs'
import {parse} from '@cvast/parser-markdown'

/** The CV of this repository. */
export const contentCv = parse(
  readFileSync(new URL('../../../content/cv.md', import.meta.url), 'utf8'),
)
