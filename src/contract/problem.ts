/** An error answer as of RFC 9457, sent as `application/problem+json`. */
export type Problem = {
  /** A stable name for the kind of problem, relative to the server. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
}
