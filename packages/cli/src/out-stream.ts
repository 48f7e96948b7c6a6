import {fstatSync, writeSync} from 'node:fs'
import process from 'node:process'
import type {Stream} from './io.ts'
import {reason} from './read-source.ts'
import {unfinished} from './unfinished.ts'

/** Standard output or standard error. */
export interface OutStream extends Stream {
  /** Waits until all of it is with the reader. */
  flushed(): Promise<void>
}

/**
 * A stream of this process that writes at once. Node's own (`process.stdout`)
 * takes as long to load as a renderer, so that it is left to terminals, whose
 * words need translating on Windows, and to pipes that do not take all.
 */
export function outStream(name: 'stdout' | 'stderr'): OutStream {
  const number = name === 'stdout' ? 1 : 2
  let byNode: NodeJS.WriteStream | undefined
  let known: boolean | undefined

  return {
    get isTTY() {
      known ??= mayBeTerminal(number) && nodes().isTTY === true
      return known
    },
    get columns() {
      return this.isTTY ? nodes().columns : 80
    },
    write(data) {
      if (byNode ?? this.isTTY) nodes().write(data)
      else direct(typeof data === 'string' ? Buffer.from(data) : data)
    },
    flushed: () =>
      new Promise(done => {
        if (byNode) byNode.write('', () => done())
        else done()
      }),
  }

  function nodes(): NodeJS.WriteStream {
    if (!byNode) {
      byNode = process[name]
      byNode.on('error', error => ended(name, error))
    }
    return byNode
  }

  function direct(data: Uint8Array): void {
    let at = 0
    try {
      while (at < data.length) at += writeSync(number, data, at)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      // The pipe is full: Node waits for its reader.
      if (code === 'EAGAIN') nodes().write(data.subarray(at))
      else ended(name, error as NodeJS.ErrnoException)
    }
  }
}

/** Ends this process, unless it is only complaints that nobody can hear. */
function ended(name: 'stdout' | 'stderr', error: NodeJS.ErrnoException): void {
  if (name === 'stderr') return
  process.off('exit', unfinished)
  // A reader that has seen enough (`cvast inspect cv.md | head`) is no error.
  if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0)
  const said = `cvast: Cannot write to standard output: ${reason(error)}\n`
  try {
    writeSync(2, said)
  } catch {
    // The exit code says it.
  }
  process.exit(1)
}

/** Terminals are devices; files and pipes are none. */
function mayBeTerminal(number: number): boolean {
  try {
    return fstatSync(number).isCharacterDevice()
  } catch {
    return false
  }
}
