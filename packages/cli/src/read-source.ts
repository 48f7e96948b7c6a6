import {readFileSync, statSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {Io} from './io.ts'
import {UsageError} from './usage-error.ts'

/** The name that stands for standard input. */
export const stdinName = '-'

/**
 * Reads a source whole, as bytes; the parser decides whether they are text.
 * `-` is standard input. The file's path is shown relative to the folder one
 * is in.
 */
export async function readSource(name: string, io: Io): Promise<VFile> {
  if (name === stdinName)
    return new VFile({path: 'stdin.md', value: await io.stdin()})
  const path = resolve(io.cwd, name)
  try {
    if (statSync(path).isDirectory())
      throw new UsageError(
        `Cannot read \`${name}\`, expected a file, found a folder`,
        'Name the Markdown file in it.',
      )
    const value = new Uint8Array(readFileSync(path))
    return new VFile({path: relative(io.cwd, path) || name, value})
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read \`${name}\`: ${reason(error)}`)
  }
}

/** What a failed call of the file system means, in plain words. */
export function reason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const words: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EEXIST: 'a file is where its folder should be',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'no space is left on the disk',
    EROFS: 'the disk is read-only',
    ELOOP: 'too many symbolic links',
    EMFILE: 'too many open files',
  }
  return (code && words[code]) || message
}
