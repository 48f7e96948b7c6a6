import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {type Elsewhere, type Module, readModule} from './read-module.ts'

/** Something that is exported, or that an export names. */
interface Found {
  path: string
  name: string
}

/** The same, of another package. */
interface Foreign {
  of: string
  type: boolean
}

/** What a package promises. */
export interface Api {
  /**
   * All that is exported, by name, then the types that these name and that are
   * not exported themselves. What comes from other packages is only named.
   */
  text: string
  /** Names of the exports that are no types. */
  values: readonly string[]
}

/** Reads it from the types that were built: `dist/index.d.ts`. */
export function apiOf(index: string): Api {
  const modules = new Map<string, Module>()
  const exported = new Map<string, ReadonlyMap<string, Found | Foreign>>()
  const shown = new Set<string>()
  const foreign = new Set<string>()
  const behind: Found[] = []
  const own: string[] = []
  const values: string[] = []

  for (const [name, where] of [...exportsOf(index)].sort(byKey)) {
    if ('of' in where) {
      own.push(`export {${where.type ? 'type ' : ''}${name}} of ${where.of}`)
      if (!where.type) values.push(name)
    } else {
      const {text} = declarationOf(where)
      shown.add(keyOf(where))
      own.push(name === where.name ? text : `${text}\n// as ${name}`)
      if (/^declare (?:const|function|class) /.test(text)) values.push(name)
    }
  }
  for (const where of exportsOf(index).values())
    if (!('of' in where)) follow(where)
  const augmentations = [...modules.values()].flatMap(
    each => each.augmentations,
  )
  const root = dirname(index)
  return {
    values,
    text: [
      part('Exports', own),
      part('Added to other packages', augmentations),
      part(
        'Named by them, not exported',
        behind
          .map((each): [string, Found] => [keyOf(each), each])
          .sort(byKey)
          .map(
            ([, each]) =>
              `// ${relative(root, each.path)}\n${declarationOf(each).text}`,
          ),
      ),
      part(
        'Of other packages',
        foreign.size > 0 ? [[...foreign].sort().join('\n')] : [],
      ),
    ].join(''),
  }

  function exportsOf(path: string): ReadonlyMap<string, Found | Foreign> {
    const known = exported.get(path)
    if (known) return known
    const {exports, all} = moduleOf(path)
    const result = new Map<string, Found | Foreign>()
    exported.set(path, result)
    for (const from of all)
      for (const [name, where] of exportsOf(resolve(path, from)))
        result.set(name, where)
    for (const [name, where] of exports)
      result.set(
        name,
        typeof where === 'string' ? find(path, where) : found(path, where),
      )
    return result
  }

  /** A name as a module knows it: its own, or what it imports. */
  function find(path: string, name: string): Found | Foreign {
    const {declarations, imports} = moduleOf(path)
    if (declarations.has(name)) return {path, name}
    const where = imports.get(name)
    if (!where) throw new Error(`${path}: expected to find \`${name}\``)
    return found(path, where)
  }

  function found(path: string, where: Elsewhere): Found | Foreign {
    const {from, name, type = false} = where
    if (!from.startsWith('.')) return {of: from, type}
    const target = resolve(path, from)
    const known = exportsOf(target).get(name)
    if (!known) throw new Error(`${target}: expected an export \`${name}\``)
    return known
  }

  /** Notes what a declaration names, and what that names. */
  function follow({path, name}: Found): void {
    const {declarations, imports} = moduleOf(path)
    const {words, imports: inline} = declarationOf({path, name})
    for (const each of words)
      if (declarations.has(each) || imports.has(each))
        note(each, find(path, each))
    for (const each of inline) note(each.name, found(path, each))
  }

  function note(name: string, where: Found | Foreign): void {
    if ('of' in where) foreign.add(`${name} of ${where.of}`)
    else if (!shown.has(keyOf(where))) {
      shown.add(keyOf(where))
      behind.push(where)
      follow(where)
    }
  }

  function declarationOf({path, name}: Found) {
    const declaration = moduleOf(path).declarations.get(name)
    if (!declaration) throw new Error(`${path}: expected \`${name}\``)
    return declaration
  }

  function moduleOf(path: string): Module {
    const module = modules.get(path) ?? readModule(path)
    modules.set(path, module)
    return module
  }
}

const keyOf = ({path, name}: Found) => `${name} ${path}`

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) =>
  a < b ? -1 : 1

function part(title: string, items: readonly string[]): string {
  return items.length > 0 ? `\n# ${title}\n\n${items.join('\n\n')}\n` : ''
}

/** `./nodes.ts` or `./nodes.js` → the file of its types. */
function resolve(path: string, from: string): string {
  const file = join(dirname(path), from.replace(/\.[jt]s$/, '.d.ts'))
  if (!existsSync(file)) throw new Error(`${path}: expected \`${from}\``)
  return file
}
