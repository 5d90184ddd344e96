import type { Problem } from '../../../contract/problem.ts'

/**
 * Why the server did not do it. `refused`: wrong credentials. `gone`: there is no such thing. `taken`: somebody has it already.
 * `invalid`: it cannot use what was sent. `too-many`: not before `from`, in milliseconds since 1970 UTC.
 * `unreachable`: it did not answer. `broken`: it failed.
 */
export type Failure =
  | { readonly kind: 'refused' | 'gone' | 'taken' | 'unreachable' | 'broken' }
  | { readonly kind: 'invalid'; readonly detail: string }
  | { readonly kind: 'too-many'; readonly from: number }

export type Asked<Answer> = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: Failure }

/** Asks the server, and never throws. `Answer` is what the contract says of `path`. */
export type Ask = <Answer>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Asked<Answer>>

const kinds: Readonly<Record<number, 'refused' | 'gone' | 'taken'>> = { 401: 'refused', 404: 'gone', 409: 'taken' }

async function failureOf(answer: Response): Promise<Failure> {
  if (answer.status === 429) return { kind: 'too-many', from: Date.now() + Number(answer.headers.get('retry-after') ?? 60) * 1000 }
  if (answer.status === 422) return { kind: 'invalid', detail: ((await answer.json()) as Problem).detail ?? '' }
  return { kind: kinds[answer.status] ?? 'broken' }
}

/** Asks the server this page came from. */
export const askServer: Ask = async (method, path, body) => {
  const init = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const answer = await fetch(path, { method, ...init })
    if (!answer.ok) return { ok: false, failure: await failureOf(answer) }
    return { ok: true, answer: answer.status === 204 ? undefined : await answer.json() }
  } catch {
    return { ok: false, failure: { kind: 'unreachable' } }
  }
}
