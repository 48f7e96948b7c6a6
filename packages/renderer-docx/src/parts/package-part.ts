/** One file of the package. */
export interface PackagePart {
  /** `word/styles.xml` */
  path: string
  content: string | Uint8Array
  /** Media type, where the file's extension does not say it. */
  contentType?: string
}
