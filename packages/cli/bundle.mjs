// Makes dist/: what is published. Types come from `tsc -b` before.
import {createHash} from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'
import {readyTables} from './bundle-tables.mjs'
import {thirdParty} from './third-party.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const dist = join(here, 'dist')
const {plugin: gatherLicences, text: licences} = thirdParty()
const common = {
  cwd: here,
  platform: 'node',
  resolve: {conditionNames: ['node', 'import', 'default']},
  // These look for files beside themselves, or are asked for rarely.
  external: ['chokidar', 'jiti', 'tinyglobby', 'tinypool'],
}
/** `CVAST_PLAIN=1` leaves the names, for a profile that one can read. */
const output = {
  minify: process.env.CVAST_PLAIN !== '1',
  comments: {legal: false},
}

/** What every build needs: one file. */
const base = new Set()
const findBase = {
  name: 'find-base',
  buildEnd() {
    const entry = [...this.getModuleIds()].filter(
      id => this.getModuleInfo(id).isEntry,
    )
    for (const id of entry) add(id, each => this.getModuleInfo(each))
  },
}

function add(id, info) {
  const module = info(id)
  if (!module || base.has(id)) return
  base.add(id)
  for (const each of module.importedIds) add(each, info)
}

/** A module of ours that is not bundled, but asked for by Node. */
function apart(name, path) {
  return {
    name: 'apart',
    resolveId: source =>
      source.endsWith(`/${name}.ts`) ? {id: path, external: true} : null,
  }
}

/**
 * Of the base, what only some CVs need; loaded when something of it is asked
 * for (`src/boot/load-app.ts`), which it may be: none of it does anything
 * before.
 */
const later = [
  ['yaml', /[\\/]yaml[\\/]browser[\\/]/],
  ['to-markdown', /[\\/](mdast-util-to-markdown|markdown-table)[\\/]/],
  ['entities', /[\\/]character-entities[\\/]/],
]

/**
 * The forms that fit: yaml as ES modules, since CommonJS is run where it is
 * imported, and fflate without the threads of Node, which take long to load.
 */
const forms = {
  name: 'forms',
  async resolveId(source, importer, options) {
    if (source !== 'yaml' && source !== 'fflate') return null
    const {id} = await this.resolve(source, importer, options)
    return {
      id:
        source === 'yaml'
          ? id.replace(/[\\/]dist[\\/]index\.js$/, '/browser/index.js')
          : id.replace(/index\.mjs$/, 'browser.js'),
    }
  },
}

await bundleApp()
await bundleBoot()
await bundleIndex()
gatherTypes()
await writeSchema()
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licences())

/**
 * The command, in a few files: finding and opening hundreds of modules is most
 * of a cold start. CommonJS, since only that can be loaded with the code that
 * V8 made of it the last time (`src/boot/load-app.ts`). What `import()` loads
 * stays apart and costs nothing until it is asked for.
 */
async function bundleApp() {
  rmSync(join(dist, 'app'), {recursive: true, force: true})
  const tables = await readyTables(join(here, '..'))
  await build({
    ...common,
    input: {main: 'src/main.ts', worker: 'src/worker.ts'},
    // Stays a module of its own, loaded by Node: `import()` of a config does
    // not work in code that comes out of V8's cache.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      apart('import-module', '../import-module.cjs'),
      forms,
      tables,
      findBase,
      gatherLicences,
    ],
    output: {
      ...output,
      dir: 'dist/app',
      format: 'cjs',
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      // `packages/renderer-docx/dist/index.js`: renderer-docx.cjs
      chunkFileNames: ({facadeModuleId = '', name}) =>
        `${/packages.([^/\\]+).dist/.exec(facadeModuleId ?? '')?.[1] ?? name}.cjs`,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          ...later.map(([name, test]) => ({
            name: `later-${name}`,
            test,
            priority: 3,
          })),
          {name: 'base', test: id => base.has(id), priority: 2},
          {name: 'math', test: /packages\/math\//, priority: 1},
        ],
      },
    },
  })
  onlyAscii(join(dist, 'app'))
}

/** `–` → `\\u2013`, in strings, templates and patterns: see `load-app.ts`. */
function onlyAscii(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const ascii = code.replace(
      /(\\*)([^\0-\x7f])/g,
      (_whole, before, unit) =>
        // A backslash that escapes the sign is not needed any more.
        before.slice(before.length % 2) +
        `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    if (ascii !== code) writeFileSync(path, ascii)
  }
}

/** What Node loads first; it knows the app by the hash of all its files. */
async function bundleBoot() {
  const hash = createHash('sha256')
  for (const name of readdirSync(join(dist, 'app')).sort())
    hash.update(name).update(readFileSync(join(dist, 'app', name)))
  const id = JSON.stringify(hash.digest('hex').slice(0, 16))
  await build({
    ...common,
    input: {
      boot: 'src/boot/boot.ts',
      'boot-worker': 'src/boot/boot-worker.ts',
      'import-module': 'src/import-module.ts',
    },
    plugins: [gatherLicences],
    transform: {define: {CVAST_BUILD: id}},
    output: {
      ...output,
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
    },
  })
}

/** What a config imports. */
async function bundleIndex() {
  await build({
    ...common,
    input: {index: 'src/index.ts'},
    plugins: [gatherLicences],
    output: {...output, dir: 'dist', format: 'esm'},
  })
}

/**
 * The types that `index.d.ts` names are those of packages that are bundled: a
 * copy of their declarations lies in `dist/types`, naming each other there.
 */
function gatherTypes() {
  const types = join(dist, 'types')
  rmSync(types, {recursive: true, force: true})
  const done = new Set()
  const rewrite = (path, text) =>
    text.replaceAll(/(['"])@cvast\/([a-z-]+)\1/g, (_whole, quote, name) => {
      gather(name)
      const way = relative(dirname(path), join(types, name, 'index.js'))
      return `${quote}${way.startsWith('.') ? way : `./${way}`}${quote}`
    })
  mkdirSync(types)
  const index = join(types, 'index.d.ts')
  const own = readFileSync(join(dist, 'index.d.ts'), 'utf8')
  writeFileSync(index, rewrite(index, own))

  function gather(name) {
    if (done.has(name)) return
    done.add(name)
    const from = join(here, '..', name, 'dist')
    for (const each of readdirSync(from, {recursive: true})) {
      if (!each.endsWith('.d.ts')) continue
      const to = join(types, name, each)
      mkdirSync(dirname(to), {recursive: true})
      writeFileSync(to, rewrite(to, readFileSync(join(from, each), 'utf8')))
    }
  }
}

/** For editors: see docs/cli.md. */
async function writeSchema() {
  const {frontMatterSchema} = await import(
    '../parser-markdown/dist/front-matter/front-matter-schema.js'
  )
  writeFileSync(
    join(dist, 'front-matter.schema.json'),
    `${JSON.stringify(frontMatterSchema(), null, 2)}\n`,
  )
}
