import type {
  Code,
  Construct,
  Effects,
  Event,
  State,
  TokenizeContext,
} from 'micromark-util-types'

const dollar = 36
const backslash = 92

/**
 * Maths inside a line, by pandoc's rule, so that prices stay prices: behind a
 * single opening `$` stands no blank, before the closing one neither, and
 * behind that no digit. The first `$` decides: `$5 and $6` → text,
 * `$a+b$` → maths. Two or more dollars have no such rule: `$$5 $$`.
 */
export const mathText: Construct = {
  name: 'mathText',
  tokenize,
  previous,
}

function previous(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || lastType(this.events) === 'characterEscape'
}

function lastType(events: readonly Event[]): string | undefined {
  return events.at(-1)?.[1].type
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let open = 0
  let close = 0
  /** The character before, in a formula; a line ending counts as a blank. */
  let blank = false
  let escaped = false
  let inData = false

  return start

  function start(code: Code): State | undefined {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === dollar) {
      open++
      effects.consume(code)
      return opening
    }
    effects.exit('mathTextSequence')
    if (open === 1 && isBlank(code)) return nok(code)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar && !escaped) {
      leave()
      if (open === 1 && blank) return nok(code)
      close = 0
      effects.enter('mathTextSequence')
      return closing(code)
    }
    escaped = code === backslash && !escaped
    blank = isBlank(code)
    if (code < -2) {
      leave()
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return inside
    }
    if (!inData) {
      effects.enter('mathTextData')
      inData = true
    }
    effects.consume(code)
    return inside
  }

  function closing(code: Code): State | undefined {
    if (code === dollar) {
      close++
      effects.consume(code)
      return closing
    }
    const token = effects.exit('mathTextSequence')
    if (close === open) {
      if (open === 1 && code !== null && code >= 48 && code <= 57)
        return nok(code)
      effects.exit('mathText')
      return ok(code)
    }
    if (open === 1) return nok(code)
    token.type = 'mathTextData'
    blank = false
    return inside(code)
  }

  function leave(): void {
    if (inData) effects.exit('mathTextData')
    inData = false
  }
}

/** Blank, tab (and the virtual ones behind it) or line ending. */
function isBlank(code: Code): boolean {
  return code !== null && (code < 0 || code === 32)
}
