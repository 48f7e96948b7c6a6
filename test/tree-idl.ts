import {
  contentModel,
  type FieldModel,
} from '../packages/core/src/content-model.ts'

type NodeType = keyof typeof contentModel

/** Fields of `Attributes`, which the specification describes once. */
const attributes = ['tags', 'lang', 'private']

/**
 * A node as the specification shows it: `interface Text <: Node { … }`. Made
 * from the content model, so that the page cannot say anything else.
 */
export function treeIdl(type: NodeType): string {
  const model = contentModel[type]
  const attributed = attributes.every(each => model[each]?.optional)
  const fields = Object.entries(model)
    .filter(([name]) => !(attributed && attributes.includes(name)))
    .map(([name, field]) => `  ${name}: ${kind(field)}`)
  return [
    `interface ${title(type)} <: Node${attributed ? ', Attributes' : ''} {`,
    `  type: "${type}"`,
    ...fields,
    '}',
  ].join('\n')
}

function kind(field: FieldModel): string {
  return held(field) + (field.optional ? '?' : '')
}

function held(field: FieldModel): string {
  switch (field.holds) {
    case 'string':
    case 'boolean':
      return field.holds
    case 'integer':
      return `${field.min} <= integer`
    case 'choice': {
      const values = field.values.map(each => `"${each}"`)
      return values.length > 8 ? 'SectionKind' : values.join(' | ')
    }
    case 'strings':
      return '[string]'
    case 'align':
      return '["left" | "center" | "right" | null]'
    case 'period':
      return 'Period'
    case 'nodes':
      return field.content === 'cvContent'
        ? '[Person, Section…]'
        : `[${title(field.content)}]`
  }
}

/** `footnoteDefinition` → `FootnoteDefinition` */
export function title(type: string): string {
  return type.slice(0, 1).toUpperCase() + type.slice(1)
}
