import {dirname, resolve} from 'node:path'
import {compile, type Result} from '@cvast/compiler'
import {reporter} from '@cvast/core'
import {VFile} from 'vfile'
import type {Source} from '../find-sources.ts'
import {diskHost} from '../host.ts'
import type {Io} from '../io.ts'
import {stdinName} from '../read-source.ts'
import {foldersOf} from '../renderers/folders-of.ts'
import {resolveTargets} from '../resolve-targets.ts'
import {targetLabel} from '../target-label.ts'
import {findOverrun} from './find-overrun.ts'
import {pageTexts} from './page-texts.ts'

/**
 * Lays out the documents of the targets that limit their pages, and reports in
 * `file` which have more, and what stands behind the last page allowed.
 */
export async function checkPages(
  file: VFile,
  {name, config}: Source,
  io: Io,
): Promise<void> {
  const source = name === stdinName ? undefined : resolve(io.cwd, name)
  const {targets} = await resolveTargets(
    {
      to: [],
      renderers: [],
      folders: foldersOf(name, config, io.cwd),
      cwd: io.cwd,
    },
    config,
  )
  const {results} = await compile(
    new VFile({path: file.path, value: file.value}),
    targets.filter(each => each.pages !== undefined),
    diskHost(source, config.folder, io),
  )
  const folder = source === undefined ? io.cwd : dirname(source)
  for (const each of results) {
    const label = targetLabel(each.target, targets)
    await checkResult(each, label, file, folder, io)
  }
}

async function checkResult(
  {target, output, tree, file: told}: Result,
  name: string,
  file: VFile,
  folder: string,
  io: Io,
): Promise<void> {
  const {renderer, pages: {max = 0} = {}} = target
  const report = reporter(file)
  if (output === undefined || tree === undefined) {
    file.messages.push(...told.messages.filter(each => each.fatal === true))
    return
  }
  const laid = await pageTexts(renderer.extension, output, folder, io)
  if ('problem' in laid) {
    report('pages-unknown', {target: name, problem: laid.problem})
    return
  }
  const {pages} = laid
  if (pages.length <= max) return
  const {node, words = 0, parts = []} = findOverrun(tree, pages, max) ?? {}
  report(
    'too-many-pages',
    {target: name, pages: pages.length, max, words, parts},
    node,
  )
}
