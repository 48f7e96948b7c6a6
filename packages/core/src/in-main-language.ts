import type {Cv} from './nodes.ts'

/**
 * The tree, naming its language where only the context knows it: for formats
 * that must be told one (hyphenation, spelling, fonts).
 */
export function inMainLanguage(
  tree: Cv,
  {lang}: {readonly lang?: string | undefined},
): Cv {
  return tree.lang !== undefined || lang === undefined ? tree : {...tree, lang}
}
