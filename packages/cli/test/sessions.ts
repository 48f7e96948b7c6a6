/** A fence of a command test: ```` ```console ````, ```` ```file NAME ````. */
export interface Fence {
  info: string
  body: string
}

/** A command and what it is to print. */
export interface Session {
  command: string
  expected: string
}

export function fences(markdown: string): Fence[] {
  return [...markdown.matchAll(/^(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , info = '', body = '']) => ({info: info.trim(), body}),
  )
}

export function sessions(body: string): Session[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map(part => {
      const [command = '', ...lines] = part.split('\n')
      return {command, expected: lines.join('\n').trimEnd()}
    })
}
