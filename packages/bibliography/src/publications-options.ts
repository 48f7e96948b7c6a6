import type {OptionsSchema} from '@cvast/core'
import {type StyleName, styles} from './styles/index.ts'

/** How publications are written, in the config: `publications: {…}`. */
export interface PublicationsOptions {
  /**
   * `apa`: author and year first. `ieee`: titles in quotation marks, `vol.`,
   * `no.`. `physics`: short, volumes bold, arXiv numbers.
   */
  style: StyleName
  /** One group with a title for each kind of work (default: no). */
  group: boolean
  /** `newest` first, `oldest` first, by `type`, or as `written` in the file. */
  sort: 'newest' | 'oldest' | 'type' | 'written'
  /** A numbered list (default: no). */
  numbered: boolean
  /** Names of the CV's person in bold (default: yes). */
  bold: boolean
  /** More names of that person: a maiden name, another script. */
  also: readonly string[]
  /** Titles as `written`, or put into `sentence` case but for braces. */
  titles: 'written' | 'sentence'
  /** Most authors per work; the own name is always shown. 0: all. */
  authors: number
  /** Also write a `.bib` file beside the document (default: no). */
  bib: boolean
}

/** The options with their defaults and checks. */
export const publicationsSchema: OptionsSchema<PublicationsOptions> = {
  style: {
    type: 'choice',
    default: 'apa',
    values: Object.keys(styles),
    description: 'how a work is written',
  },
  group: {
    type: 'boolean',
    default: false,
    description: 'a group with a title for each kind of work',
  },
  sort: {
    type: 'choice',
    default: 'newest',
    values: ['newest', 'oldest', 'type', 'written'],
    description: 'the order',
  },
  numbered: {
    type: 'boolean',
    default: false,
    description: 'a numbered list',
  },
  bold: {
    type: 'boolean',
    default: true,
    description: 'names of the CV’s person in bold',
  },
  also: {
    type: 'list',
    default: [],
    description: 'more names of the CV’s person',
  },
  titles: {
    type: 'choice',
    default: 'written',
    values: ['written', 'sentence'],
    description: 'case of titles',
  },
  authors: {
    type: 'number',
    default: 0,
    min: 0,
    max: 10_000,
    integer: true,
    description: 'most authors per work; 0 for all',
  },
  bib: {
    type: 'boolean',
    default: false,
    description: 'also write a .bib file beside the document',
  },
}
