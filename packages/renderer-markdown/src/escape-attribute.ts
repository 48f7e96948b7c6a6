/** Text for an HTML attribute in double quotes, on one line. */
export function escapeAttribute(value: string): string {
  return value.replaceAll(
    /[&"<>|\p{Cc}]/gu,
    character => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
  )
}
