import {readFileSync} from 'node:fs'
import {parseAst} from 'rolldown/parseAst'

/** A name in another module: `{from: './nodes.ts', name: 'Cv'}`. */
export interface Elsewhere {
  from: string
  name: string
  /** `export {type Cv}`: there is no value. */
  type?: boolean
}

/** A declaration, as it stands in the file but for its comments. */
export interface Declaration {
  text: string
  /** Identifiers in it, be they names of types or not. */
  words: ReadonlySet<string>
  /** What it names as `import('./nodes.ts').Cv`. */
  imports: readonly Elsewhere[]
}

/** What a file of types says. */
export interface Module {
  declarations: ReadonlyMap<string, Declaration>
  imports: ReadonlyMap<string, Elsewhere>
  /** Exported name to the one declared or imported here, or elsewhere. */
  exports: ReadonlyMap<string, string | Elsewhere>
  /** `export * from`. */
  all: readonly string[]
  /** `declare module '…' {…}`. */
  augmentations: readonly string[]
}

interface Node {
  type: string
  start: number
  end: number
}

/** Reads a `.d.ts`. */
export function readModule(path: string): Module {
  const code = readFileSync(path, 'utf8')
  const declarations = new Map<string, Declaration>()
  const imports = new Map<string, Elsewhere>()
  const exports = new Map<string, string | Elsewhere>()
  const all: string[] = []
  const augmentations: string[] = []

  for (const statement of parseAst(code, {lang: 'dts'}).body) {
    if (statement.type === 'ImportDeclaration')
      for (const each of statement.specifiers)
        imports.set(each.local.name, {
          from: statement.source.value,
          name: each.type === 'ImportSpecifier' ? nameOf(each.imported) : '*',
        })
    else if (statement.type === 'ExportAllDeclaration')
      all.push(statement.source.value)
    else if (statement.type === 'ExportDefaultDeclaration')
      throw new Error(`${path}: expected no default export`)
    else if (statement.type === 'ExportNamedDeclaration') {
      for (const {local, exported, exportKind} of statement.specifiers)
        exports.set(
          nameOf(exported),
          statement.source
            ? {
                from: statement.source.value,
                name: nameOf(local),
                type: 'type' === (exportKind ?? statement.exportKind),
              }
            : nameOf(local),
        )
      if (statement.declaration)
        for (const name of declare(statement.declaration))
          exports.set(name, name)
    } else if (
      statement.type === 'TSModuleDeclaration' &&
      statement.id.type === 'Literal'
    )
      augmentations.push(textOf(statement))
    else declare(statement)
  }
  return {declarations, imports, exports, all, augmentations}

  /** Notes a declaration, and its overloads as one; gives its names. */
  function declare(node: Node): string[] {
    const {words, imports, names} = identifiers(node)
    for (const name of names) {
      const before = declarations.get(name)
      declarations.set(name, {
        text: before ? `${before.text}\n${textOf(node)}` : textOf(node),
        words: new Set([...(before?.words ?? []), ...words]),
        imports: [...(before?.imports ?? []), ...imports],
      })
    }
    return names
  }

  function textOf({start, end}: Node): string {
    return code.slice(start, end).replaceAll(/^ *\/\*[\s\S]*?\*\/\n/gm, '')
  }
}

function identifiers(declaration: Node) {
  const words = new Set<string>()
  const imports: Elsewhere[] = []
  const names: string[] = []
  visit(declaration)
  const {id, declarations} = declaration as Node & {
    id?: {name: string}
    declarations?: Array<{id: {name: string}}>
  }
  if (id) names.push(id.name)
  for (const each of declarations ?? []) names.push(each.id.name)
  return {words, imports, names}

  function visit(value: unknown): void {
    if (value === null || typeof value !== 'object') return
    const {type, name, source, qualifier} = value as Record<string, unknown>
    if (type === 'Identifier' && typeof name === 'string') words.add(name)
    if (type === 'TSImportType')
      imports.push({
        from: (source as {value: string}).value,
        name: (qualifier as {name?: string} | null)?.name ?? '*',
      })
    for (const each of Object.values(value)) visit(each)
  }
}

/** `a` and `'a'`. */
function nameOf(node: {type: string}): string {
  const {name, value} = node as {name?: string; value?: string}
  return name ?? String(value)
}
