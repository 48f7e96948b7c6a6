import type {Cv} from '@cvast/core'
import {flow} from '../all.ts'
import {comments} from '../comments.ts'
import {directive} from '../directive.ts'
import {frontMatter} from '../front-matter.ts'
import type {Flow, State} from '../state.ts'

export function cv(node: Cv, state: State): Flow {
  const {frontMatter: wanted, directives} = state.options
  const [{photo}] = node.children
  const written =
    node.data?.frontMatter ?? frontMatter({lang: node.lang, photo})
  const yaml = wanted ? written : ''
  return [
    ...(yaml === '' ? [] : [{type: 'yaml' as const, value: yaml}]),
    ...(state.literal && directives ? directive({words: ['literal']}) : []),
    ...flow(node.children, state),
    ...comments(node),
  ]
}
