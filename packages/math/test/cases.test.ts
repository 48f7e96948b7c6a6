import {describe, expect, it} from 'vitest'
import {parseMath, toAscii, toLatex, toUnicode} from '../src/index.ts'
import {readTable} from './support/read-table.ts'

describe('accepted', () => {
  it.each(readTable('cases.tsv'))('%s → %s, %s', (tex, unicode, ascii) => {
    const result = parseMath(tex)
    if (!result.ok) expect.fail(JSON.stringify(result.errors))
    expect(toUnicode(result.children)).toBe(unicode)
    expect(toAscii(result.children)).toBe(ascii)
  })
})

describe('LaTeX', () => {
  it.each(readTable('latex.tsv'))('%s → %s [%s]', (tex, latex, packages) => {
    const result = parseMath(tex)
    if (!result.ok) expect.fail(JSON.stringify(result.errors))
    expect(toLatex(result)).toBe(latex)
    expect(result.packages.join()).toBe(packages)
  })

  it('has no blank line, which would end the paragraph', () => {
    expect(latexOf('a\r\n\r\n \t\n+ b')).toBe('a\n+ b')
    expect(latexOf('\\text{a\n\nb}')).toBe('\\text{a\nb}')
  })

  it('writes typed spaces', () => {
    expect(latexOf('5\u00A0m\u2009s\u2003x')).toBe('5~m\\,s\\quad x')
    expect(latexOf('x\\\n')).toBe('x\\ ')
    expect(latexOf('\\text{x\\\n}')).toBe('\\text{x\\ }')
  })

  it('hands prose to the writer of the file', () => {
    const result = parseMath('温度 = \\text{für}')
    if (!result.ok) expect.fail()
    const prose = (text: string) => `<${text}>`
    expect(toLatex(result, {prose})).toBe('\\text{<温度>} = \\text{f<ü>r}')
  })

  function latexOf(source: string): string {
    const result = parseMath(source)
    return result.ok ? toLatex(result) : JSON.stringify(result.errors)
  }
})

describe('refused', () => {
  it.each(readTable('refused.tsv'))('%s: %s', (tex, reason, offset, text) => {
    const result = parseMath(tex)
    if (result.ok) expect.fail('accepted')
    const [first] = result.errors
    expect(first).toEqual({reason, offset: Number(offset), text: text ?? ''})
    expect(result.source).toBe(tex)
  })

  it('names every unknown command', () => {
    const result = parseMath('\\foo + \\bar{\\baz} \\input')
    if (result.ok) expect.fail('accepted')
    expect(result.errors.map(one => one.text)).toEqual([
      '\\foo',
      '\\baz',
      '\\input',
    ])
  })
})

describe('ASCII', () => {
  it('spells what is no maths as it is told', () => {
    const result = parseMath('x_\\text{für} + \\text{α μm ü} + Я')
    if (!result.ok) expect.fail()
    const transliterate = (text: string) =>
      text.replaceAll('ü', 'ue').replaceAll('Я', 'Ya')
    expect(toAscii(result.children, {transliterate})).toBe(
      'x_fuer + alpha um ue + Ya',
    )
    expect(toAscii(result.children)).toBe('x_fur + alpha um u + ?')
  })
})
