/** A plugin of the bundler. */
export function readyTables(packages: string): Promise<{
  name: string
  load(id: string): string | null
}>
