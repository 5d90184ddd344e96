/** A file as it was found: its name for people, with `/` between folders, and its content. */
export type SourceFile = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly text: string })
