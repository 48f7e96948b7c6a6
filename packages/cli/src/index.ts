export {
  type AnyRenderer,
  type Config,
  defineConfig,
  type Target,
  target,
} from '@cvast/compiler'
