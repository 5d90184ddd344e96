/** Part of what Vite writes to `.vite/manifest.json`: a built file by the source it was built from. */
export type Manifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
>

/**
 * Elements for a page’s head: the styles of `entry` and of all it imports, so that what the server has drawn is dressed
 * before any script runs, and their scripts, fetched meanwhile.
 */
export function linkedFiles(manifest: Manifest, entry: string): string {
  const chunks = new Set<string>()
  const follow = (name: string) => {
    if (chunks.has(name)) return
    chunks.add(name)
    for (const imported of manifest[name]?.imports ?? []) follow(imported)
  }
  follow(entry)
  const found = [...chunks].flatMap((name) => manifest[name] ?? [])
  const styles = new Set(found.flatMap(({ css = [] }) => css))
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...found.map(({ file }) => `<link rel="modulepreload" href="/${file}">`),
  ].join('\n    ')
}
