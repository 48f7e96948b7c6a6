import {type Content, contentModel, type FieldModel} from './content-model.ts'
import {isBlock, isPhrasing} from './is.ts'
import type {AnyNode} from './nodes.ts'
import {periodProblem} from './period-problem.ts'

/** What is wrong with a tree, and where. */
export interface Problem {
  /** `children[1].title[0].value` */
  path: string
  /** "expected …, found …" */
  message: string
}

/**
 * Checks that a value is a cvast tree: for trees that come from plug-ins,
 * JSON, or tests. Extension nodes are accepted wherever prose is. An empty
 * list means that it is one. Does not recurse, so any depth is safe.
 */
export function validate(tree: unknown): Problem[] {
  const problems: Problem[] = []
  type Step = {value: unknown; path: string; content: Content; depth: number}
  const stack: Step[] = [{value: tree, path: '', content: 'cv', depth: 1}]
  const seen = new Set<unknown>()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {value, path, content, depth} = next
    const add = (message: string, field = '') =>
      problems.push({path: join(path, field), message})
    if (!isNode(value)) {
      add(`expected a node, found ${describe(value)}`)
      continue
    }
    // Deeper than there are nodes: one of them is on the way to itself.
    if (depth > seen.add(value).size) {
      add('expected a tree, found a node inside itself')
      return problems
    }
    if (!allowed(content, value))
      add(`expected ${content}, found \`${value.type}\``)
    if (!Object.hasOwn(contentModel, value.type)) continue
    const model: Readonly<Record<string, FieldModel>> =
      contentModel[value.type as keyof typeof contentModel]
    const fields = value as unknown as Record<string, unknown>
    const inside: Step[] = []
    for (const key of Object.keys(fields))
      if (!Object.hasOwn(model, key) && !common.has(key))
        add('unexpected field', key)
    for (const [key, field] of Object.entries(model)) {
      const found = fields[key]
      if (found === undefined) {
        if (!field.optional) add('expected a value, found none', key)
        continue
      }
      const problem = fieldProblem(field, found)
      if (problem) add(problem, key)
      else if (field.holds === 'nodes') {
        const list = found as unknown[]
        for (const [index, item] of list.entries())
          inside.push({
            value: item,
            path: `${join(path, key)}[${index}]`,
            content: contentAt(field.content, index),
            depth: depth + 1,
          })
        if (field.content === 'cvContent' && list.length === 0)
          add('expected a person first, found nothing', key)
      }
    }
    for (const each of inside.reverse()) stack.push(each)
  }
  return problems
}

const common = new Set(['type', 'position', 'data'])

function join(path: string, field: string): string {
  return path && field ? `${path}.${field}` : path || field
}

/** The children of `cv` are a person, then sections. */
function contentAt(content: Content, index: number): Content {
  if (content !== 'cvContent') return content
  return index === 0 ? 'person' : 'section'
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string'
  )
}

function allowed(content: Content, node: AnyNode): boolean {
  const foreign = !Object.hasOwn(contentModel, node.type)
  switch (content) {
    case 'phrasing':
      return foreign || isPhrasing(node)
    case 'block':
      return foreign || isBlock(node)
    case 'sectionContent':
      return foreign || isBlock(node) || node.type === 'entry'
    default:
      return node.type === content
  }
}

function fieldProblem(model: FieldModel, value: unknown): string | undefined {
  const expected = (what: string, fits: boolean) =>
    fits ? undefined : `expected ${what}, found ${describe(value)}`
  switch (model.holds) {
    case 'string':
    case 'boolean':
      return expected(`a ${model.holds}`, typeof value === model.holds)
    case 'integer':
      return expected(
        `a whole number from ${model.min}`,
        Number.isInteger(value) &&
          (value as number) >= model.min &&
          (value as number) <= model.max,
      )
    case 'choice':
      return expected(
        `one of ${model.values.join(', ')}`,
        model.values.includes(value),
      )
    case 'strings':
      return expected(
        'a list of strings',
        Array.isArray(value) && value.every(each => typeof each === 'string'),
      )
    case 'align':
      return expected(
        'a list of left, center, right or null',
        Array.isArray(value) &&
          value.every(each => [null, 'left', 'center', 'right'].includes(each)),
      )
    case 'nodes':
      return expected('a list of nodes', Array.isArray(value))
    case 'period':
      return periodProblem(value)
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `${typeof value}`
}
