export {
  type AnyRenderer,
  type Config,
  defineConfig,
  type SectionLimit,
  type SelectOptions,
  type Target,
  type TransformOptions,
  target,
} from '@cvast/compiler'
