/** Spaces typed as such, with their width in mu and LaTeX. */
export const typedSpaces: ReadonlyMap<string, {width: number; latex: string}> =
  new Map([
    ['\u00A0', {width: 6, latex: '~'}],
    ['\u2002', {width: 9, latex: '\\enspace '}],
    ['\u2003', {width: 18, latex: '\\quad '}],
    ['\u2004', {width: 6, latex: '\\ '}],
    ['\u2005', {width: 4, latex: '\\:'}],
    ['\u2006', {width: 3, latex: '\\,'}],
    ['\u2007', {width: 9, latex: '\\enspace '}],
    ['\u2008', {width: 4, latex: '\\:'}],
    ['\u2009', {width: 3, latex: '\\,'}],
    ['\u200A', {width: 3, latex: '\\,'}],
    ['\u202F', {width: 3, latex: '\\,'}],
    ['\u205F', {width: 4, latex: '\\:'}],
    ['\u3000', {width: 18, latex: '\\quad '}],
  ])
