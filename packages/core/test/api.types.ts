/**
 * Not run: the type check reads it. Each `@ts-expect-error` fails the check
 * when the line below it is fine.
 */
import {
  type Cv,
  cv,
  defineRenderer,
  type Entry,
  type Handlers,
  type OptionsSchema,
  paragraph,
  person,
  type Report,
  section,
  text,
} from '@cvast/core'

declare const report: Report
declare const all: Handlers<string, undefined>

// A table without one handler is no table.
const {strong: _, ...withoutStrong} = all
// @ts-expect-error: `strong` is missing
withoutStrong satisfies Handlers<string, undefined>
all satisfies Handlers<string, undefined>

// Nor is one whose handler takes another node.
const wrong = {...all, link: (node: Entry) => node.title.length.toString()}
// @ts-expect-error: `link` takes an entry
wrong satisfies Handlers<string, undefined>

// What is inside a line may be another type than what is on lines.
declare const mixed: Handlers<string[], undefined, string>
mixed.paragraph satisfies (...args: never[]) => string[]
mixed.emphasis satisfies (...args: never[]) => string
// @ts-expect-error: a paragraph is no text
mixed.paragraph satisfies (...args: never[]) => string

// A rule asks for its own holes, and only known rules can be told.
report('unsafe-url', {url: 'x:y'})
// @ts-expect-error: no such hole
report('unsafe-url', {path: 'x'})
// @ts-expect-error: no such rule
report('no-such-rule', {})

// The person comes first.
cv(person('Jane')) satisfies Cv
// @ts-expect-error: a section first
const first: Cv = {type: 'cv', children: [section('work', '')]}

// Blocks do not stand in lines, nor phrasing on lines.
// @ts-expect-error: a paragraph inside a line
paragraph([paragraph('a')])
// @ts-expect-error: text on a line of its own
section('work', '', [text('a')])
// @ts-expect-error: unknown kind
section('wurk', '')

// Optional fields are absent, never `undefined`.
// @ts-expect-error: `undefined` is no language
const undefinedLang: Cv = {type: 'cv', lang: undefined, children: [person('')]}

// A schema has every option, with a default of its type.
interface Options {
  width: number
}
const schema = {
  width: {type: 'number', default: 78, description: 'Columns'},
} as const
schema satisfies OptionsSchema<Options>
// @ts-expect-error: `width` is missing
const empty: OptionsSchema<Options> = {}
const badDefault: OptionsSchema<Options> = {
  // @ts-expect-error: a default of another type
  width: {type: 'boolean', default: true, description: 'Columns'},
}

// Options reach `render` in their types.
defineRenderer<Options>({
  name: 'alpha',
  format: 'alpha',
  extension: 'txt',
  mediaType: 'text/plain',
  schema,
  render: (_tree, {options}) => {
    options.width satisfies number
    // @ts-expect-error: no such option
    return String(options.height)
  },
})

void [first, undefinedLang, empty, badDefault]
