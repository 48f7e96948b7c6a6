import type {AnyRenderer} from '@cvast/compiler'
import {defineRenderer} from '@cvast/core'

let count = 0

/**
 * Stands in a target for a renderer that cannot be used. Nothing is written for
 * it; its ending is of its own, so that no two paths meet.
 */
export function standIn(name: string): AnyRenderer {
  const format = `broken-${++count}`
  return defineRenderer({
    name,
    format,
    extension: format,
    mediaType: 'application/octet-stream',
    schema: {},
    render: () => '',
  })
}
