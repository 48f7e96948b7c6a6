/**
 * A CV of the usual length that differs with `seed`; `times` repeats its jobs.
 * Words are neutral, the kinds of content are those of real CVs.
 */
export function syntheticCv(seed, times = 1) {
  const jobs = Array.from({length: 6 * times}, (_, i) => job(seed, i))
  return `---
lang: en
---

# Alpha${seed} Bravo

Engineer for *charlie* and delta

<alpha${seed}@example.org> · [example.org/alpha${seed}](https://example.org/alpha${seed}) · Echo, Foxtrot

## Summary

Ten years of golf & hotel; **india** above all. See \`juliett --kilo\`.

## Experience

${jobs.join('\n')}
## Education

### MSc Lima, University of Mike

*${1990 + (seed % 20)}–${1995 + (seed % 20)}*

Thesis: the energy $E = mc^2$ of November.

## Skills

- **Programming:** oscar, papa, quebec
- **Tools:** romeo, sierra

## Languages

- **English:** native speaker
- **German:** fluent

## Publications

1. A. Bravo. *On tango number ${seed}*. Uniform 12, 2019. <https://example.org/${seed}>
2. A. Bravo, V. Whisky. *X-rays in Yankee*. Zulu 3, 2021.
`
}

function job(seed, i) {
  const year = 2024 - (i % 30)
  return `### Engineer ${seed}.${i}, Company ${i % 7} GmbH, Hamburg

*${String(1 + ((seed + i) % 12)).padStart(2, '0')}/${year - 1}–${String(1 + (i % 12)).padStart(2, '0')}/${year}*

Built a *system* for ${seed + i} users — from 10 % to 90 % — with ~5 people.

- Cut the time of builds by ${i % 90} %, see [notes](https://example.org/n/${i}).
- Wrote \`tool_${i}\` and its documentation, with "quotes" & signs < >.
`
}
