import {defineConfig} from 'cvast'

/** What `cvast build` makes of this folder. */
export default defineConfig({
  input: 'cv.md',
  out: 'out',
})
