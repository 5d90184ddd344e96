import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../scenarios')

/** The files of a shipped case, as text, by the names they are found under. */
export type CaseTexts = { readonly 'scenario.yaml': string; readonly 'en.yaml'?: string }

/** What stands in `scenarios/<id>`. */
export function shippedCase(id: string): Required<CaseTexts> {
  const read = (name: string) => readFileSync(join(folder, id, name), 'utf8')
  return { 'scenario.yaml': read('scenario.yaml'), 'en.yaml': read('en.yaml') }
}
