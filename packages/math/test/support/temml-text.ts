import temml from 'temml'

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
])

/** The text content of temml's MathML for a source; throws if it cannot. */
export function temmlText(source: string): string {
  const mathml = temml.renderToString(source, {
    throwOnError: true,
    strict: false,
    displayMode: true,
  })
  return mathml
    .replace(/<annotation.*?<\/annotation>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&([a-z]+);/g, (all, name: string) => entities.get(name) ?? all)
}
