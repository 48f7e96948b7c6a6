import {
  applyTransforms,
  type Config,
  hasError,
  type Target,
} from '@cvast/compiler'
import {type Cv, reporter} from '@cvast/core'
import {VFile} from 'vfile'
import {mergeMessages} from './report/merge-messages.ts'

/**
 * Reports in `file` what the targets of a config find when they take their
 * part: tags that nothing has, missing translations. What they leave out on
 * purpose is no finding; what several find is told once, with their
 * names where it is not all.
 */
export function checkTransforms(
  tree: Cv,
  file: VFile,
  {targets = [], transforms}: Config,
): void {
  if (hasError(file)) return
  const {path, value} = file
  const all = targets.map(({name, renderer, transforms: own}) => {
    const found = new VFile({path, value})
    applyTransforms(tree, {...transforms, ...own}, reporter(found))
    return {name: name ?? formatOf(renderer), file: found}
  })
  file.messages.push(
    ...mergeMessages(all).filter(each => each.ruleId !== 'left-out'),
  )
}

function formatOf(renderer: Target['renderer']): string {
  return typeof renderer === 'string' ? renderer : renderer.format
}
