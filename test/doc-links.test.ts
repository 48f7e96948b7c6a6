import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The prose of the repository; fixtures may hold links to nowhere. */
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    path =>
      /\.md$/.test(path) && !/^content\/|\/(?:test|templates?)\//.test(path),
  )
  .filter(path => existsSync(join(root, path)))

/** `## Two words!` → `two-words`, as code hosts do. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}

function anchorsOf(path: string): string[] {
  return Array.from(
    readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm),
    ([, title = '']) => anchor(title),
  )
}

describe('relative links of the docs lead somewhere', () => {
  for (const page of pages)
    test(page, () => {
      const text = readFileSync(join(root, page), 'utf8')
        .replaceAll(/^(`{3,}).*?^\1`*$/gms, '')
        .replaceAll(/`[^`\n]*`/g, '')
      const broken = Array.from(
        text.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g),
        ([, url = '']) => url,
      )
        .filter(url => !/^[a-z]+:/i.test(url))
        .filter(url => {
          const [path = '', hash] = url.split('#')
          const target = path
            ? join(root, dirname(page), path)
            : join(root, page)
          if (!existsSync(target)) return true
          return hash !== undefined && !anchorsOf(target).includes(hash)
        })
      expect(broken).toEqual([])
    })
})
