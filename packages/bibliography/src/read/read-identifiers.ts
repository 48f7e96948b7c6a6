import type {Eprint} from '../publication.ts'

/** `https://doi.org/10.1/x`, `doi:10.1/x` → `10.1/x` */
export function readDoi(source: string): string {
  return verbatim(source)
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .trim()
}

/** An address as it is, without what LaTeX needs: `a\_b` → `a_b`. */
export function verbatim(source: string): string {
  return source
    .replaceAll(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\([%#_&~{}$])/g, '$1')
    .replaceAll(/\\textasciitilde\s*(?:\{\})?/g, '~')
    .replaceAll(/[{}]/g, '')
    .trim()
}

/**
 * `eprint`, `archivePrefix` or `eprinttype`, `primaryClass` or `eprintclass`;
 * `arXiv:2001.00001v2 [hep-th]` in one field is understood.
 */
export function readEprint(
  id: string,
  archive: string,
  category: string,
): Eprint | undefined {
  const source = verbatim(id)
  if (source === '') return undefined
  const inOne =
    /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)(\S+?)(?:\.pdf)?(?:\s+\[([^\]]+)\])?$/i.exec(
      source,
    )
  const name = verbatim(archive)
  return {
    archive: inOne || /^arxiv$/i.test(name) || name === '' ? 'arXiv' : name,
    id: inOne?.[1] ?? source,
    category: inOne?.[2] ?? verbatim(category),
  }
}

/** Where an eprint is; `undefined` where it is not known. */
export function eprintUrl({archive, id}: Eprint): string | undefined {
  switch (archive.toLowerCase()) {
    case 'arxiv':
      return `https://arxiv.org/abs/${id}`
    case 'hal':
      return `https://hal.science/${id}`
    case 'pubmed':
      return `https://pubmed.ncbi.nlm.nih.gov/${id}`
    default:
      return undefined
  }
}
