import {apa} from './apa.ts'
import {ieee} from './ieee.ts'
import {physics} from './physics.ts'
import type {Style} from './style.ts'

/** The styles by their names in options. */
export const styles = {apa, ieee, physics} satisfies Record<string, Style>

export type StyleName = keyof typeof styles
