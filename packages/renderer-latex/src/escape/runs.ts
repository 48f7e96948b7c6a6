import type {State} from '../state.ts'
import type {Script} from '../unicode/scripts.ts'

/** Pieces of LaTeX in a row, characters of one script gathered in a macro. */
export interface Runs {
  /** LaTeX as it is. */
  put: (latex: string) => void
  /** Characters of another script: `αβγ` → `\textgreek{αβγ}`. */
  script: (script: Script, text: string) => void
  /** The script of the characters just before, if they are of another. */
  current: () => Script | undefined
  /** All pieces. */
  end: () => readonly string[]
}

/** Gathers runs, and notes their characters in `state.found`. */
export function runs(state: State): Runs {
  const pieces: string[] = []
  let run: {script: Script; text: string} | undefined

  function flush(): void {
    if (run) pieces.push(`\\text${run.script.name}{${run.text}}`)
    run = undefined
  }

  /**
   * Words share a run: from right to left, their order would turn round
   * otherwise.
   */
  function resumed(script: Script): string {
    const opening = `\\text${script.name}{`
    const [before = '', blank] = pieces.slice(-2)
    if (script.unspaced || blank !== ' ' || !before.startsWith(opening))
      return ''
    pieces.length -= 2
    return `${before.slice(opening.length, -1)} `
  }

  return {
    put(latex) {
      flush()
      pieces.push(latex)
    },
    script(script, text) {
      if (run?.script !== script) {
        flush()
        run = {script, text: resumed(script)}
      }
      run.text += text
      const {scripts} = state.found
      const seen = scripts.get(script.name) ?? new Set()
      scripts.set(script.name, seen)
      for (const each of text) seen.add(each)
    },
    current: () => run?.script,
    end() {
      flush()
      return pieces
    },
  }
}
