import {type TransformOptions, transformProblems} from '@cvast/compiler'
import {type Arguments, lastValue} from './command.ts'
import {UsageError} from './usage-error.ts'

/** `--lang` and `--dates`, which come over what the config says. */
export function askedTransforms(args: Arguments): TransformOptions {
  const lang = lastValue(args, 'lang')
  const style = lastValue(args, 'dates')
  const options: TransformOptions = {
    ...(lang === undefined ? {} : {lang}),
    ...(style === undefined ? {} : {dates: {style}}),
  }
  for (const {path, rule, data} of transformProblems(options))
    if (rule === 'option-type')
      throw new UsageError(
        `Unexpected \`${data.found}\` as \`--${path[0]}\`, expected ${data.expected}`,
      )
  return options
}
