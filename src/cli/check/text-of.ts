import type { CaseFiles } from '../files/read-case.ts'

/** The text of a file of a case by the name that findings give it; a file that is not UTF-8 is read as well as can be. */
export function textOf({ source, translations }: CaseFiles, name: string): string {
  const found = [source, ...translations].find(({ file }) => file === name)
  return new TextDecoder().decode(found?.bytes)
}
