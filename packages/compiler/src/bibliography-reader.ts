import type {Publication} from '@cvast/bibliography'
import type {BibliographySource, Cv, Place, Report} from '@cvast/core'
import type {Host, ReadResult} from './host.ts'

/** Reads the works of the files that a tree and a config name. */
export type BibliographyReader = (
  tree: Cv,
  configured: readonly string[],
  report: Report,
) => Promise<readonly Publication[]>

/** What was found in a list of files. */
interface Reading {
  works: readonly Publication[]
  /** Tells again what was reported. */
  tell: (report: Report) => void
}

/**
 * A reader that reads each list of files once, whatever the number of targets,
 * and tells everyone who asks what it found there.
 */
export function bibliographyReader(host: Host): BibliographyReader {
  const known = new Map<string, Promise<Reading>>()
  return async (tree, configured, report) => {
    const named = tree.data?.bibliography ?? []
    if (named.length + configured.length === 0) return []
    const id = JSON.stringify([named.map(each => each.path), configured])
    const reading = known.get(id) ?? readAll(named, configured, host)
    known.set(id, reading)
    const {works, tell} = await reading
    tell(report)
    return works
  }
}

async function readAll(
  named: readonly BibliographySource[],
  configured: readonly string[],
  host: Host,
): Promise<Reading> {
  const told: Array<(report: Report) => void> = []
  const report: Report = (id, data, place, extra) => {
    told.push(to => to(id, data, place, extra))
  }
  const asked: Array<[string, Promise<ReadResult>, Place | undefined]> = [
    ...named.map(
      each =>
        [each.path, host.readImage(each.path), each] as [
          string,
          Promise<ReadResult>,
          Place,
        ],
    ),
    ...configured.map(
      path =>
        [path, host.readFile(path), undefined] as [
          string,
          Promise<ReadResult>,
          undefined,
        ],
    ),
  ]
  const files: Array<{path: string; bytes: Uint8Array; place?: Place}> = []
  for (const [path, pending, place] of asked) {
    const result = await pending
    // The CV and the config may name one file, each from its folder.
    if (
      'bytes' in result &&
      files.some(each => isSame(each.bytes, result.bytes))
    )
      continue
    if ('bytes' in result)
      files.push({path, bytes: result.bytes, ...(place ? {place} : {})})
    else {
      const problem =
        result.reason === 'outside'
          ? 'it is outside the folder of the CV'
          : result.problem
      report('bibliography-unreadable', {path, problem}, place)
    }
  }
  // Only who names a file pays for the reader.
  const {readBibliography} = await import('@cvast/bibliography')
  const works = readBibliography(files, report)
  return {
    works,
    tell: to => {
      for (const each of told) each(to)
    },
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
