import {relative, resolve} from 'node:path'
import {largestSource} from '@cvast/parser-markdown'
import {VFile} from 'vfile'
import type {Io} from './io.ts'
import {readLimited} from './read-limited.ts'
import {printable} from './shown-path.ts'
import {UsageError} from './usage-error.ts'

/** The name that stands for standard input. */
export const stdinName = '-'

/** What messages call it. */
export const stdinPath = 'stdin.md'

/**
 * Reads a source whole, as bytes; the parser decides whether they are text.
 * Of one that is too large for it, only as much as shows that.
 * `-` is standard input. The file's path is shown relative to the folder one
 * is in.
 */
export async function readSource(name: string, io: Io): Promise<VFile> {
  if (name === stdinName)
    return new VFile({path: stdinPath, value: await io.stdin(largestSource)})
  const path = resolve(io.cwd, name)
  try {
    const value = readLimited(path, largestSource)
    if ('found' in value)
      throw new UsageError(
        `Cannot read \`${printable(name)}\`, expected a file, found ${value.found}`,
        value.found === 'a folder'
          ? 'Name the Markdown file in it.'
          : 'What a program writes is read from standard input: `-`.',
      )
    return new VFile({path: relative(io.cwd, path) || name, value})
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read \`${printable(name)}\`: ${reason(error)}`)
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
    EBADF: 'it is not open for that',
    ENAMETOOLONG: 'its name is too long',
  }
  return (code && words[code]) || message
}
