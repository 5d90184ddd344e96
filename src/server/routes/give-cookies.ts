import type { Context } from 'hono'

/** Gives the browser cookies as better-auth wrote them. */
export function giveCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}
