import type {Cv} from '@cvast/core'

/** The language of the text, where it is spelled as one: `en-GB`. */
export function languageTag({lang}: Cv): string | undefined {
  return lang !== undefined &&
    /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lang)
    ? lang
    : undefined
}
