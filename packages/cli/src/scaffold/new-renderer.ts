import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeFolder} from '../make-folder.ts'
import {reason} from '../read-source.ts'
import {UsageError} from '../usage-error.ts'
import {version} from '../version.ts'

/** As far from here as from `dist/app`, where this is bundled. */
const template = fileURLToPath(
  new URL('../../templates/renderer', import.meta.url),
)

/**
 * Writes the package of a new renderer into `folder`, which must not be there;
 * gives the paths of its files. Names in the template stand between `__`.
 */
export async function newRenderer(
  format: string,
  folder: string,
): Promise<string[]> {
  try {
    await mkdir(folder)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot write \`${folder}\`: ${code === 'EEXIST' ? 'it is there already' : reason(error)}`,
    )
  }
  const identifier = identifierOf(format)
  const values: Readonly<Record<string, string>> = {
    format,
    version,
    identifier,
    Identifier: identifier.charAt(0).toUpperCase() + identifier.slice(1),
  }
  const files = (
    await readdir(template, {recursive: true, withFileTypes: true})
  )
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name).slice(template.length + 1))
    .sort()
  return Promise.all(
    files.map(async file => {
      const path = join(folder, nameOf(file))
      const text = await readFile(join(template, file), 'utf8')
      makeFolder(dirname(path))
      await writeFile(
        path,
        text.replaceAll(/__(\w+?)__/g, (all, key) => values[key] ?? all),
      )
      return path
    }),
  )
}

/** Names that tools give a meaning to have another in the template. */
function nameOf(file: string): string {
  return file.replace(/^gitignore\.txt$/, '.gitignore').replace(/\.txt$/, '')
}

/** `my-format` → `myFormat`; `class` → `classRenderer`. */
function identifierOf(format: string): string {
  const name = format.replaceAll(/-([a-z\d])/g, (_, each: string) =>
    each.toUpperCase(),
  )
  return reserved.has(name) ? `${name}Renderer` : name
}

/** Words that no constant can have as its name, and names in the template. */
const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield addresses conformance context escaped flow footnotes handlers inline notes read state test tree visit'.split(
    ' ',
  ),
)
