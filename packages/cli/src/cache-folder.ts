import {homedir} from 'node:os'
import {join} from 'node:path'
import type {Io} from './io.ts'

/** Where caches are: `CVAST_CACHE`, else the user's folder for caches. */
export function cacheFolder(env: Io['env']): string {
  return (
    env.CVAST_CACHE ||
    join(
      env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache'),
      'cvast',
    )
  )
}
