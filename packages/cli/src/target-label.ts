import type {ReadyTarget} from '@cvast/compiler'

/** What tells a target from the others: its name, else its file's. */
export function targetLabel(
  target: ReadyTarget,
  all: readonly ReadyTarget[],
): string {
  const nameOf = ({name, renderer}: ReadyTarget) => name ?? renderer.format
  const {file, renderer} = target
  const name = nameOf(target)
  return file !== undefined &&
    all.filter(each => nameOf(each) === name).length > 1
    ? `${name} (${file.replaceAll('{name}', '…')}.${renderer.extension})`
    : name
}
