import {applyTransforms, type Config, hasError} from '@cvast/compiler'
import {type Cv, reporter} from '@cvast/core'
import {VFile} from 'vfile'

/**
 * Reports in `file` what the targets of a config find when they take their
 * part: tags that nothing has, missing translations. What they leave out on
 * purpose is no finding; what several find is told once.
 */
export function checkTransforms(
  tree: Cv,
  file: VFile,
  {targets = [], transforms}: Config,
): void {
  if (hasError(file)) return
  const told = new Set<string>()
  for (const each of targets) {
    const {path, value} = file
    const own = new VFile({path, value})
    applyTransforms(tree, {...transforms, ...each.transforms}, reporter(own))
    for (const message of own.messages) {
      const {ruleId, line, column, reason} = message
      const key = JSON.stringify([ruleId, line, column, reason])
      if (ruleId === 'left-out' || told.has(key)) continue
      told.add(key)
      file.messages.push(message)
    }
  }
}
