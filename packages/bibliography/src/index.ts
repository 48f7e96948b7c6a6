export {fillPublications} from './fill-publications.ts'
export {printBibliography} from './print-bibliography.ts'
export type {
  Eprint,
  Issued,
  Name,
  Names,
  Publication,
  PublicationType,
  Status,
  Title,
} from './publication.ts'
export {
  type PublicationsOptions,
  publicationsSchema,
} from './publications-options.ts'
export {type BibliographyFile, readBibliography} from './read-bibliography.ts'
export {type StyleName, styles} from './styles/index.ts'
