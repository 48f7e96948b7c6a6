import type {Cv, Report} from '@cvast/core'
import {mainLanguage} from '@cvast/locales'
import {isSameLanguage} from './select/primary-language.ts'
import type {TransformOptions} from './transform-options.ts'
import {transformProblems} from './transform-problems.ts'
import {transforms} from './transforms.ts'

/**
 * The tree after all transforms. Options that are none are reported (errors),
 * and nothing is done: half a selection could show what is private.
 */
export function applyTransforms(
  source: Cv,
  given: TransformOptions,
  report: Report,
): Cv {
  const problems = transformProblems(given)
  for (const each of problems)
    if (each.rule === 'unknown-option') report(each.rule, each.data)
    else report(each.rule, each.data)
  if (problems.length > 0) return source
  const options = inLanguage(given, mainLanguage(source))
  return transforms.reduce(
    (tree, {transform}) => transform(tree, options, report),
    source,
  )
}

/** In another language than the CV's, dates and titles follow. */
function inLanguage(options: TransformOptions, main = 'en'): TransformOptions {
  const {lang, dates, titles = true} = options
  if (lang === undefined || isSameLanguage(lang, main)) return options
  return {...options, titles, dates: {style: 'long', ...dates}}
}
