import {defineConfig, target} from 'cvast'

/**
 * What `cvast build` makes of this folder: the whole CV in each format, and two
 * documents for two readers. They differ by this file only; the source is one.
 */

/** What a recruiter gets: the part for industry. */
const industry = {
  // Publications, conferences and details of physics are tagged `academic`.
  exclude: ['academic'],
  // What counts first comes first; interests stay out.
  sections: ['work', 'languages', 'education', 'talks', 'awards'],
  // The latest three talks.
  limits: {talks: {max: 3}},
}

/** What a university gets: everything. */
const everything = {
  // Publications are referred to by number,
  numbered: ['publications'],
  // with the author's own name in bold, however it is spelt there.
  bold: {publications: ['Benjamin Bannier']},
}

export default defineConfig({
  // The one source.
  input: 'cv.md',
  // Where the documents go.
  out: 'out',
  targets: [
    // The whole CV: cv.docx, cv.tex, cv.txt, cv.md.
    target('docx'),
    target('latex'),
    target('text'),
    target('markdown'),

    // `cvast build -t recruiter` builds the next three.
    target(
      'docx',
      // For readers in Europe; less room between paragraphs.
      {paper: 'a4', density: 'compact'},
      {
        name: 'recruiter',
        // cv-recruiter-a4.docx
        file: '{name}-recruiter-a4',
        // Only what applicant tracking systems read.
        preset: 'ats',
        transforms: industry,
        // `cvast check --pages` says when it gets longer.
        pages: {max: 2},
      },
    ),
    target(
      'docx',
      // For readers in North America; Letter is shorter, so are its margins.
      {paper: 'letter', density: 'compact', marginVertical: 14},
      {
        name: 'recruiter',
        // cv-recruiter-letter.docx
        file: '{name}-recruiter-letter',
        preset: 'ats',
        transforms: industry,
        pages: {max: 2},
      },
    ),
    target(
      'text',
      // For web forms.
      {},
      // cv-recruiter.txt
      {name: 'recruiter', file: '{name}-recruiter', transforms: industry},
    ),

    // `cvast build -t academic` builds the next two.
    target(
      'latex',
      {},
      // cv-academic.tex
      {name: 'academic', file: '{name}-academic', transforms: everything},
    ),
    target(
      'markdown',
      {},
      // cv-academic.md
      {name: 'academic', file: '{name}-academic', transforms: everything},
    ),
  ],
})
