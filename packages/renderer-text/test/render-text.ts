import {type Cv, reporter, resolveOptions} from '@cvast/core'
import {VFile} from 'vfile'
import {type TextOptions, text} from '../src/index.ts'

/** What came of a tree, and what was said: `unsafe-url: Unexpected …`. */
export async function renderText(
  tree: Cv,
  options: Partial<TextOptions> = {},
  renderer = text,
): Promise<{output: string; messages: string[]}> {
  const file = new VFile()
  const report = reporter(file)
  const output = await renderer.render(tree, {
    options: resolveOptions(text.schema, {...options}, text.format, report),
    report,
    date: new Date(0),
    read: () => undefined,
  })
  return {
    output: String(output),
    messages: file.messages.map(each => `${each.ruleId}: ${each.reason}`),
  }
}
