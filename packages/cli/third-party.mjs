// The licences of what is bundled: they ask to go with every copy.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Of packages that come without the text of their licence. */
const ours = new URL('licences/', import.meta.url)

/** Notes the packages of every module whose code is in a bundle. */
export function thirdParty() {
  const folders = new Map()
  return {
    plugin: {
      name: 'third-party',
      generateBundle(_options, bundle) {
        for (const {moduleIds = []} of Object.values(bundle))
          for (const id of moduleIds.filter(each => /node_modules/.test(each)))
            folders.set(packageOf(id), true)
      },
    },
    text: () => notices([...folders.keys()]),
  }
}

/** `…/node_modules/yaml/dist/index.js` → `…/node_modules/yaml` */
function packageOf(id) {
  for (let folder = dirname(id); folder !== dirname(folder); ) {
    if (existsSync(join(folder, 'package.json')) && facts(folder).name)
      return folder
    folder = dirname(folder)
  }
  throw new Error(`${id}: expected a package around it`)
}

function facts(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** One part per package: its name, version and address, and the licence. */
function notices(folders) {
  const parts = folders.map(folder => {
    const {name, version} = facts(folder)
    return `${name} ${version}\nhttps://www.npmjs.com/package/${name}\n\n${licence(folder, name)}\n`
  })
  const rule = '-'.repeat(78)
  return `cvast holds code of these packages.\n\n${[...new Set(parts)]
    .sort()
    .map(each => `${rule}\n${each}`)
    .join('\n')}`
}

function licence(folder, name) {
  const own = readdirSync(folder).find(each =>
    /^(?:licen[cs]e|copying)/i.test(each),
  )
  const path = own ? join(folder, own) : new URL(`${name}.txt`, ours)
  return readFileSync(path, 'utf8').replaceAll('\r', '').trim()
}
