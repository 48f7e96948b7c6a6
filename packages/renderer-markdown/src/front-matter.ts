/**
 * Flat YAML: `{lang: 'en'}` → `lang: en`. Absent values are left out; what
 * YAML would not read back as the same text is in double quotes, escaped as
 * in JSON.
 */
export function frontMatter(
  fields: Readonly<Record<string, string | undefined>>,
): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${scalar(value as string)}`)
    .join('\n')
}

function scalar(value: string): string {
  return isPlain(value)
    ? value
    : JSON.stringify(value).replaceAll(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
        character =>
          `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
}

/** Harmless words that YAML takes for text, in all its versions. */
function isPlain(value: string): boolean {
  return (
    /^[\p{L}_/.][\p{L}\p{M}\p{N}_/.-]*(?: [\p{L}\p{N}_/.-]+)*$/u.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(value) &&
    !value.startsWith('...') &&
    !/^\.\d/.test(value)
  )
}
