import {ignoredKeys} from './ignored-keys.ts'
import {type FrontKey, frontKeys} from './keys.ts'

/** A JSON Schema, draft 7, which editors know best. */
export type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of the front matter, made of the table that the parser
 * reads by, so that editors complete and check what `cvast check` does.
 */
export function frontMatterSchema(): Schema {
  const keys = Object.entries(frontKeys)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of a CV for cvast',
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([key, known]) => [key, schemaOf(known)]),
    ),
    patternProperties: {
      ...Object.fromEntries(
        keys.map(([key, known]) => [spellings(key, '[-_ ]*'), schemaOf(known)]),
      ),
      // Of site generators; they say nothing about the person.
      ...Object.fromEntries(
        [...ignoredKeys].map(key => [spellings(key, ''), {}]),
      ),
    },
    additionalProperties: false,
  }
}

/** `first-name`, `First_Name`, `firstName`: all that `frontKey` takes. */
function spellings(key: string, between: string): string {
  const letters = [...key].map(each =>
    each.toLowerCase() === each.toUpperCase()
      ? each
      : `[${each.toLowerCase()}${each.toUpperCase()}]`,
  )
  return `^${between}${letters.join(between)}${between}$`
}

const text = {type: ['string', 'number', 'null']}
const contacts = {type: ['string', 'number', 'null', 'array', 'object']}

function schemaOf(known: FrontKey): Schema {
  switch (known.fills) {
    case 'basics':
      return {type: 'object'}
    case 'contact':
    case 'contacts':
    case 'profiles':
      return contacts
    case 'bibliography':
      return {type: ['string', 'null', 'array'], items: {type: 'string'}}
    case 'lang':
      return {
        type: ['string', 'null'],
        pattern: '^[a-zA-Z]{2,8}([-_][a-zA-Z0-9]{1,8})*$',
      }
    case 'name':
    case 'author':
      return {type: ['string', 'number', 'null', 'array', 'object']}
    case 'headline':
      return text
    default:
      return {type: ['string', 'number', 'null', 'array']}
  }
}
