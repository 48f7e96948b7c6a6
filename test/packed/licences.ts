import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a package in a bundle comes with. */
export interface Notice {
  name: string
  text: string
  /** By its words, not by what it says of itself. */
  licence: 'MIT' | 'ISC' | 'BSD' | 'Apache' | undefined
}

const words = {
  MIT: /Permission is hereby granted, free of charge, to any person obtaining/,
  ISC: /Permission to use, copy, modify, and(?:\/or)? distribute this software/,
  BSD: /Redistribution and use in source and binary forms/,
  Apache: /Apache License,? Version 2\.0/,
}

/** Reads `THIRD-PARTY-LICENCES.txt`. */
export function noticesIn(file: string): Notice[] {
  return file
    .split(/^-{78}\n(?=\S+ \d)/m)
    .slice(1)
    .map(part => {
      const [title = '', , ...lines] = part.split('\n')
      const text = lines.join('\n').replaceAll(/\s+/g, ' ')
      const licences = Object.entries(words) as Array<
        [keyof typeof words, RegExp]
      >
      return {
        name: title.slice(0, title.lastIndexOf(' ')),
        text,
        licence: licences.find(([, each]) => each.test(text))?.[0],
      }
    })
}

/** The packages that the built JavaScript of a folder imports. */
export function importedIn(folder: string): Set<string> {
  const found = new Set<string>()
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}))
    if (file.endsWith('.js'))
      for (const [, name = ''] of readFileSync(
        join(folder, file),
        'utf8',
      ).matchAll(
        /^(?:(?:import|export)\b[^'"\n]* |\} )from ['"]((?:@[\w-]+\/)?[a-z][\w.-]*)['"/]/gm,
      ))
        found.add(name)
  return found
}
