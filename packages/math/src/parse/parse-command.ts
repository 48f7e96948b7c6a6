import type {Command} from '../commands/command.ts'
import type {MathAccent} from '../nodes.ts'
import type {Atom} from './atom.ts'
import {buildFraction} from './build-fraction.ts'
import {fail} from './fail.ts'
import {multiply} from './multiply.ts'
import {parseArgument} from './parse-argument.ts'
import {parseClass} from './parse-class.ts'
import {parseEnvironment} from './parse-environment.ts'
import {parseLabelledArrow} from './parse-labelled-arrow.ts'
import {parseLeft} from './parse-left.ts'
import {parseModulo} from './parse-modulo.ts'
import {parseNot} from './parse-not.ts'
import {parseOperatorName} from './parse-operator-name.ts'
import {parseRoot} from './parse-root.ts'
import {parseSized} from './parse-sized.ts'
import {parseStack} from './parse-stack.ts'
import {parseSubstack} from './parse-substack.ts'
import {parseText} from './parse-text.ts'
import {readDelimiter} from './read-delimiter.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {symbolNode} from './symbol-node.ts'
import type {Token} from './token.ts'

/** A command, which was taken, with its arguments. */
export function parseCommand(
  state: State,
  outer: Scope,
  token: Token,
  command: Command,
): Atom {
  const scope = multiply(state, outer, command.copies)
  switch (command.type) {
    case 'symbol': {
      const {text, kind, limits} = command
      return {nodes: [symbolNode(text, kind, scope)], ...(limits && {limits})}
    }
    case 'space':
      return {nodes: [{type: 'space', width: command.width}]}
    case 'accent': {
      const {kind, mark, limits} = command
      const base = parseArgument(state, scope)
      const node: MathAccent = {type: 'accent', kind, mark, base}
      return {nodes: [node], ...(limits && {limits})}
    }
    case 'alphabet': {
      const {variant} = command
      return {nodes: parseArgument(state, {...scope, variant})}
    }
    case 'text':
      return {nodes: parseText(state, scope, command.variant)}
    case 'fraction': {
      const numerator = parseArgument(state, scope)
      const denominator = parseArgument(state, scope)
      return {nodes: [buildFraction(command, numerator, denominator)]}
    }
    case 'root':
      return {nodes: [parseRoot(state, scope)]}
    case 'left':
      return {nodes: [parseLeft(state, scope)]}
    case 'middle': {
      if (!scope.fenced) fail(state, 'unexpected', token)
      const text = readDelimiter(state)
      return {nodes: [{type: 'operator', text, kind: 'middle'}]}
    }
    case 'sized':
      return {nodes: parseSized(state, command.kind)}
    case 'operator-name':
      return parseOperatorName(state, scope)
    case 'stack':
      return {nodes: parseStack(state, scope, command)}
    case 'labelled-arrow':
      return {nodes: parseLabelledArrow(state, scope, command.text)}
    case 'class':
      return parseClass(state, scope, command)
    case 'group':
      return {nodes: parseArgument(state, scope)}
    case 'phantom':
      parseArgument(state, scope)
      return {nodes: [{type: 'space', width: 0}]}
    case 'not':
      return {nodes: parseNot(state, scope)}
    case 'modulo':
      return {nodes: parseModulo(state, scope, command)}
    case 'substack':
      return {nodes: [parseSubstack(state, scope)]}
    case 'style':
      return {nodes: []}
    case 'begin':
      return {nodes: parseEnvironment(state, scope, token)}
    // Those that `parseList` and `parseScripts` take are impossible here.
    case 'alphabet-switch':
    case 'infix-fraction':
    case 'limits':
    case 'closing':
      fail(state, 'unexpected', token)
      return {nodes: []}
  }
}
