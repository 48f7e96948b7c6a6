import {codePoints} from './code-points.ts'

/**
 * What pdfLaTeX shows with `\usepackage[T1]{fontenc}` and `lmodern`, beyond
 * ASCII: declared by LaTeX for T1 and TS1, and drawn by Latin Modern. Found by
 * setting every character of the planes 0 and 1 in each shape.
 */
const t1 = codePoints(`
  A0-125 128-137 139-13E 141-148 14A-165 168-17E 192 1C4-1D4 1E2-1E3 1E6-1EB
  1F0 1F4-1F5 218-21B 232-233 237 2C6-2C7 2D8-2D9 2DB-2DD E3F 1E02-1E03 1E0D
  1E1E-1E21 1E25 1E30-1E31 1E37 1E43 1E45 1E47 1E5B 1E63 1E6D 1E8E-1E91 1E9E
  1EF2-1EF3 2010-2016 2018-201A 201C-201E 2020-2022 2026 2030-2031 2039-203B
  203D 2044 204E 2052 20A1 20A4 20A6 20A9 20AB-20AC 20B1 2103 2116-2117 211E
  2120 2122 2126-2127 212E 2190-2193 2329-232A 2422-2423 25E6 25EF 266A
  27E8-27E9 FB00-FB06`)

/**
 * What the OpenType fonts of Latin Modern draw in every shape and size, beyond
 * ASCII, so what LuaLaTeX and XeLaTeX show.
 */
const openType = codePoints(`
  A0-137 139-148 14A-165 168-17F 18E 192 1A0-1A1 1AF-1B0 1CD-1D4 1D7-1DD
  1E6-1E7 1EA-1EB 1F0 1FA-201 204-205 208-209 20C-20D 210-211 214-215 218-21B
  237 258-259 2BE-2BF 2C6-2C7 2D8-2DD E3F 1E0C-1E0F 1E24-1E27 1E2A-1E2B
  1E2E-1E2F 1E36-1E39 1E42-1E47 1E58-1E5D 1E62-1E63 1E6C-1E6F 1E80-1E85
  1E92-1E93 1E97 1EA0-1EF9 2010-2011 2013-2014 2016 2018-201A 201C-201E
  2020-2022 2026 2030-2031 2039-203B 203D 203F-2040 2044-2046 2052 2054 20A1
  20A4 20A6 20A9 20AB-20AC 20B1 2103 2116-2117 211E 2120 2122 2126-2127 212E
  2190-2193 2212 2215 2217 221A 221E 2222 2300 2329-232A 2422-2423 25E6 266A
  26AD-26AE 27E6-27E7 FB00-FB04`)

/** What the typewriter fonts of both lack though the others have it. */
const notInTypewriter = codePoints('132-133 1E9E 2031 2120 2122 FB00-FB06')

/** Which engines show a character with the fonts that every file loads. */
export interface Coverage {
  pdf: boolean
  unicode: boolean
}

/** `≥` → neither; `ế` → not pdfLaTeX; `é` → both. */
export function coverage(character: string): Coverage {
  const code = character.codePointAt(0) ?? 0
  return {
    pdf: code < 0x80 || t1.has(code),
    unicode: code < 0x80 || openType.has(code),
  }
}

/** Whether typewriter type has it, where other type does. */
export function inTypewriter(character: string): boolean {
  return !notInTypewriter.has(character.codePointAt(0) ?? 0)
}
