/** What better-auth answered to a call, with the cookies that the browser is to be given. */
export type AuthAnswer = {
  readonly ok: boolean
  /** Its name for what is wrong, such as `INVALID_PASSWORD`. */
  readonly code: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
}

export async function readAnswer(answer: Response): Promise<AuthAnswer> {
  const read: unknown = await answer.json().catch(() => null)
  const body = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  return { ok: answer.ok, code: typeof body.code === 'string' ? body.code : undefined, body, cookies: answer.headers.getSetCookie() }
}
