import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A package as it would be published. */
export interface Packed {
  name: string
  /** Its folder here. */
  folder: string
  tarball: string
}

/** Packs what we publish and the examples into `into`. Build first. */
export function packAll(into: string): readonly Packed[] {
  const filters = ['packages', 'examples'].map(each => `./${each}/*`)
  execFileSync(
    'pnpm',
    [
      '-r',
      ...filters.flatMap(each => ['--filter', each]),
      'pack',
      '--pack-destination',
      into,
    ],
    {cwd: root, stdio: 'pipe'},
  )
  return ['packages', 'examples'].flatMap(parent =>
    readdirSync(join(root, parent)).map(each => {
      const folder = join(root, parent, each)
      const {name, version} = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as {name: string; version: string}
      const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
      return {name, folder, tarball: join(into, file)}
    }),
  )
}
