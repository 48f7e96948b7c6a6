import type {PackagePart} from './package-part.ts'

/** A part that the document points to, and as what. */
export interface LinkedPart extends PackagePart {
  kind?: string
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** `wordPart('styles', 'styles.xml', content)` → `word/styles.xml`. */
export function wordPart(
  kind: string,
  path: string,
  content: string,
): LinkedPart {
  return {
    path: `word/${path}`,
    content,
    contentType: `${word}.${kind}+xml`,
    kind,
  }
}
