import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

// Which of our packages each may import. Strict package management makes this
// hold for the sources: what is not declared cannot be resolved.
const renderer = ['core', 'math']
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  math: [],
  locales: ['core'],
  'parser-markdown': ['core', 'locales'],
  bibliography: ['core', 'locales'],
  transforms: ['core', 'locales'],
  'renderer-docx': renderer,
  'renderer-latex': renderer,
  'renderer-markdown': renderer,
  'renderer-text': renderer,
  'renderer-testkit': ['core'],
  compiler: ['core', 'bibliography', 'parser-markdown', 'transforms'],
  cli: [
    'core',
    'compiler',
    'parser-markdown',
    'transforms',
    'renderer-docx',
    'renderer-latex',
    'renderer-markdown',
    'renderer-text',
  ],
}

const packages = fileURLToPath(new URL('../packages', import.meta.url))

test('every package has its rule', () => {
  expect(readdirSync(packages).toSorted()).toEqual(
    Object.keys(allowed).toSorted(),
  )
})

for (const [name, may] of Object.entries(allowed))
  test(`${name} depends on ${may.join(', ') || 'none of ours'}`, () => {
    const manifest = JSON.parse(
      readFileSync(join(packages, name, 'package.json'), 'utf8'),
    ) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string> | undefined
    >
    const ours = Object.keys({
      ...manifest.dependencies,
      ...(name === 'cli' ? manifest.devDependencies : {}),
    })
      .filter(each => each.startsWith('@cvast/'))
      .map(each => each.slice('@cvast/'.length))
    expect(ours.filter(each => !may.includes(each))).toEqual([])
  })

test('sources import only declared packages', () => {
  for (const name of Object.keys(allowed)) {
    const manifest = JSON.parse(
      readFileSync(join(packages, name, 'package.json'), 'utf8'),
    ) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string> | undefined
    >
    const declared = Object.keys(manifest.dependencies ?? {})
    // The command is published as one bundle, with ours and theirs in it.
    if (name === 'cli')
      declared.push(...Object.keys(manifest.devDependencies ?? {}))
    const src = join(packages, name, 'src')
    for (const file of readdirSync(src, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(join(src, file), 'utf8')
      const imported = [
        ...text.matchAll(/^(?:import|export)[^'"`]*?from '([^'.][^']*)'/gms),
        ...text.matchAll(/import\('([^'.][^']*)'\)/g),
      ].map(match => match[1] as string)
      for (const each of imported) {
        if (each.startsWith('node:')) continue
        const top = each.split('/', each.startsWith('@') ? 2 : 1).join('/')
        const types = top.startsWith('@') ? top : `@types/${top}`
        expect(
          declared.includes(top) || declared.includes(types),
          `${name}/src/${file} imports ${each}`,
        ).toBe(true)
      }
    }
  }
})
