import {languageOf} from '@cvast/locales'

/**
 * What the name of a file says of its language: `cv.de.md` → `{main: 'cv.md',
 * lang: 'de'}`; `cv.md` and `cv.old.md` say nothing.
 */
export function translationName(
  name: string,
): {main: string; lang: string} | undefined {
  const found = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)(\.[^.]+)$/i.exec(name)
  const [, stem, lang = '', ending] = found ?? []
  return found && languageOf(lang)
    ? {main: `${stem}${ending}`, lang}
    : undefined
}
