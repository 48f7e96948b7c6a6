import {readFileSync} from 'node:fs'
import {
  type Cv,
  cv,
  deepFreeze,
  defaultsOf,
  entry,
  type OptionSpec,
  person,
  type Renderer,
  reporter,
  section,
} from '@cvast/core'
import {docx} from '@cvast/renderer-docx'
import {latex} from '@cvast/renderer-latex'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readPackage} from '../packages/renderer-docx/test/read-package.ts'
import {houseDocx, houseLatex} from './renderer-docs/house.ts'
import {names} from './renderer-docs/names.ts'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const guide = read('../docs/writing-a-renderer.md')
const contract = read('../docs/renderer-contract.md')

const tree = deepFreeze(
  cv(person('Jane Doe'), [
    section('work', 'Experience', [
      entry('Engineer'),
      {type: 'thematicBreak'},
      entry('Cook'),
    ]),
  ]),
)

/** The document of a renderer. */
async function render<Options, Table extends object>(
  renderer: Renderer<Options, Table>,
  tree: Cv,
): Promise<Uint8Array> {
  const output = await renderer.render(tree, {
    options: defaultsOf(renderer.schema),
    report: () => {},
    date: new Date(0),
    read: () => undefined,
  })
  return typeof output === 'string' ? new TextEncoder().encode(output) : output
}

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('the examples of the guide', () => {
  for (const file of ['names.ts', 'house.ts'])
    test(`${file} stands there as it is tested`, () => {
      expect(guide).toContain(
        `<!-- file ${file} -->\n\`\`\`ts\n${read(`renderer-docs/${file}`)}\`\`\``,
      )
    })

  test('rating.ts is that of the example', () => {
    const file = read('../examples/plugin-rating/src/rating.ts')
    expect(guide).toContain(`<!-- file rating.ts -->\n\`\`\`ts\n${file}\`\`\``)
  })

  test('the first renderer renders', async () => {
    expect(asText(await render(names, tree))).toBe('- Jane Doe\n- Experience\n')
  })

  test('one handler of LaTeX is changed, the others are not', async () => {
    const usual = asText(await render(latex, tree))
    const house = asText(await render(houseLatex, tree))
    expect(usual).not.toContain('\\bigskip')
    expect(house.match(/\\bigskip\n/g)).toHaveLength(2)
    expect(house.replaceAll(/ *\\bigskip\n/g, '')).toBe(usual)
  })

  test('one handler of Word is changed, the others are not', async () => {
    const usual = readPackage(await render(docx, tree))
    const house = readPackage(await render(houseDocx, tree))
    const body = (parts: ReadonlyMap<string, string>) =>
      parts.get('word/document.xml') ?? ''
    const rule = /<w:p><w:pPr><w:pStyle w:val="HorizontalLine"\/>.*?<\/w:p>/g
    expect(body(usual).match(rule)).toHaveLength(1)
    expect(body(house).match(rule)).toHaveLength(3)
    expect(body(house).replaceAll(rule, '')).toBe(
      body(usual).replaceAll(rule, ''),
    )
  })
})

test('the contract names every member of a renderer', () => {
  for (const member of Object.keys(names))
    expect(contract).toMatch(new RegExp(`^\\| \`${member}[(\`]`, 'm'))
})

test('the contract names every type of option', () => {
  const types: Record<OptionSpec['type'], true> = {
    boolean: true,
    number: true,
    string: true,
    choice: true,
    list: true,
    file: true,
  }
  for (const type of Object.keys(types))
    expect(contract).toContain(`\n| \`${type}\` | `)
})

test('the messages of the failure table are those that are tested', () => {
  const tested = read('../packages/cli/test/commands/plug-in.md')
  const rows = contract.split('## What goes wrong')[1]?.split('## ')[0] ?? ''
  const messages = Array.from(
    rows.matchAll(
      /^\| [^|]+ \| `(?:not-a-renderer|renderer-failed|cvast)`[^:]*: ([^|]*?) \|$/gm,
    ),
    ([, each = '']) => each,
  )
  expect(messages).toHaveLength(17)
  // What differs from case to case is cut away.
  for (const message of messages)
    expect(tested).toContain(message.replace(/…[\s\S]*$| 60 s$/, '').trim())
})

test('the rules of the guide take the data that it names', () => {
  const rows = [
    ...guide.matchAll(/^\| `([a-z-]+)` \| ((?:`\w+`(?:, )?)+) \| /gm),
  ]
  expect(rows).toHaveLength(4)
  for (const [, id = '', fields = ''] of rows) {
    const file = new VFile()
    const names = Array.from(fields.matchAll(/\w+/g), ([name]) => name)
    reporter(file)(
      id as 'not-shown',
      Object.fromEntries(names.map(each => [each, `${each}-here`])) as {
        what: string
        format: string
        text: string
      },
    )
    for (const name of names)
      expect(file.messages[0]?.reason).toContain(`${name}-here`)
    expect(file.messages[0]?.reason).not.toContain('undefined')
  }
})
