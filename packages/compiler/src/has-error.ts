import type {VFile} from 'vfile'

/** Whether a message says that the output would be wrong. */
export function hasError(file: VFile): boolean {
  return file.messages.some(message => message.fatal === true)
}
