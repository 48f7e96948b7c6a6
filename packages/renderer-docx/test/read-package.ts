import {strFromU8, unzipSync} from 'fflate'

/** The files of a package as text, in their order. */
export function readPackage(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      /\.(?:xml|rels)$/.test(path)
        ? strFromU8(content)
        : `${content.length} bytes`,
    ]),
  )
}
