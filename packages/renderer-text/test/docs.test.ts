import {readFileSync, writeFileSync} from 'node:fs'
import {format} from '@cvast/compiler'
import {parse} from '@cvast/parser-markdown'
import {markdown} from '@cvast/renderer-markdown'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {type TextOptions, textSchema} from '../src/index.ts'
import {renderText} from './render-text.ts'

const path = new URL('../../../docs/text-and-markdown.md', import.meta.url)
const page = readFileSync(path, 'utf8')

/** `UPDATE_DOCS=1 vitest run …` writes what came instead of comparing it. */
const update = process.env.UPDATE_DOCS === '1'

function fence(info: string): string {
  return (
    new RegExp(`^\`\`\`${info}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ??
    ''
  )
}

function expectBehind(before: string, info: string, output: string): void {
  const start = `${before}\n\n\`\`\`${info}\n`
  if (update) {
    const now = readFileSync(path, 'utf8')
    const at = now.indexOf(start) + start.length
    const end = now.indexOf('```\n', at)
    writeFileSync(path, now.slice(0, at) + output + now.slice(end))
  } else expect(page).toContain(`${start}${output}\`\`\`\n`)
}

test.each<Partial<TextOptions>>([
  {},
  {width: 0, ascii: true, headings: 'caps'},
  {width: 60, links: 'footnotes', dates: 'right'},
])('the text with %j is that of the page', async options => {
  const said = Object.entries(options).map(
    ([name, value]) =>
      `${name}: ${typeof value === 'string' ? `'${value}'` : value}`,
  )
  const call = `target('text'${said.length > 0 ? `, {${said.join(', ')}}` : ''})`
  const tree = parse(fence('markdown'))
  const {output, messages} = await renderText(tree, options)
  expect(messages).toEqual([])
  expectBehind(`\`\`\`js\n${call}\n\`\`\``, 'text', output)
})

test('what is formatted is that of the page', async () => {
  const file = new VFile(fence('markdown source'))
  const output = await format(file, markdown)
  expectBehind('becomes', 'markdown formatted', output ?? '')
})

test.each([
  ['Plain text', textSchema],
  ['Markdown', markdown.schema],
])('%s: the page has every option, default and value', (title, schema) => {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, '')
  const part = prose.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = Array.from(
    part.matchAll(/^\| `(\w+)` \| `(.+?)` \| (.+?) \|/gm),
    ([, name, value, values]) => [name, value, values],
  )
  expect(rows).toEqual(
    Object.entries(schema).map(([name, spec]) => [
      name,
      String(spec.default),
      spec.type === 'choice'
        ? spec.values.map((each: string) => `\`${each}\``).join(', ')
        : spec.type === 'number'
          ? `${spec.min} to ${spec.max}`
          : spec.type,
    ]),
  )
})
