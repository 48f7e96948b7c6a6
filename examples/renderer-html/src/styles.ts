/** The looks, by the name of the option. */
export const styles = {
  none: '',
  plain: `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.5em 0 0; }
h2 { border-bottom: thin solid; }
ul.contacts { list-style: none; padding: 0; }
.period { margin: 0; font-style: italic; }
.photo img { max-width: 8rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 0.5em; }
dt { font-weight: bold; }
dd { margin: 0; }
pre { white-space: pre-wrap; }
th, td { text-align: start; padding: 0.2em 1em 0.2em 0; vertical-align: top; }
.page-break { break-after: page; }
@media print { body { margin: 0; } h2, h3 { break-after: avoid; } }
`,
} as const
