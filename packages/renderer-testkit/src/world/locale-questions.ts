import {whileReplaced} from './replace.ts'

/** Methods whose result depends on the machine's language, and the argument that names another. */
const methods: ReadonlyArray<[object, string, number]> = [
  [String.prototype, 'localeCompare', 1],
  [String.prototype, 'toLocaleUpperCase', 0],
  [String.prototype, 'toLocaleLowerCase', 0],
  [Number.prototype, 'toLocaleString', 0],
  [BigInt.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleDateString', 0],
  [Date.prototype, 'toLocaleTimeString', 0],
]

const formatters = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'Segmenter',
] as const

/** Where `body` lets the language of the machine decide: `localeCompare`. */
export async function localeQuestions(
  body: () => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = []
  await whileReplaced(replace => {
    for (const [object, name, argument] of methods) {
      const real = (object as Record<string, (...args: unknown[]) => unknown>)[
        name
      ] as (...args: unknown[]) => unknown
      replace(object, name, function (this: unknown, ...args: unknown[]) {
        if (args[argument] === undefined) found.push(name)
        return Reflect.apply(real, this, args)
      })
    }
    for (const name of formatters) {
      const note = (args: unknown[]) => {
        if (args[0] === undefined) found.push(`Intl.${name}`)
      }
      replace(
        Intl,
        name,
        new Proxy(Intl[name], {
          construct: (real, args, target) => {
            note(args)
            return Reflect.construct(real, args, target)
          },
          apply: (real, self, args) => {
            note(args)
            return Reflect.apply(real as never, self, args)
          },
        }),
      )
    }
    return undefined
  }, body)
  return found
}
