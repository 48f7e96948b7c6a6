/** A picture as it is written: `![seal](seal.png)`. */
export function pictureText({
  url,
  title,
  alt,
}: {
  url: string
  title?: string
  alt: string
}): string {
  return `![${alt}](${url}${title ? ` "${title}"` : ''})`
}
