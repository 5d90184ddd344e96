import { hashOf } from '../../core/scenario/fingerprint.ts'
import type { CheckedCase } from './check-case.ts'
import { textOf } from './text-of.ts'

/**
 * For each finding of a case what tells it from others when the file has changed around it: its code and the ids that lead
 * to its place, or what its line says; and the number among equals.
 */
export function partialFingerprints({ files, findings }: CheckedCase): { readonly 'kandokoro/v1': string }[] {
  const lines = new Map<string, readonly string[]>()
  const seen = new Map<string, number>()
  return findings.map(({ code, place: { file, line, path } }) => {
    const text = lines.get(file) ?? textOf(files, file).split('\n')
    lines.set(file, text)
    const what = JSON.stringify([code, file, path ?? text[line - 1]?.trim() ?? ''])
    const before = seen.get(what) ?? 0
    seen.set(what, before + 1)
    return { 'kandokoro/v1': `${hashOf(what).slice(0, 32)}:${before + 1}` }
  })
}
