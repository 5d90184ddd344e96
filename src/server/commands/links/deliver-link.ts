import type { MadeLink } from '../../../contract/people.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Mailer } from '../../mail/create-mailer.ts'
import { linkMail } from '../../mail/link-mail.ts'
import type { Store } from '../store.ts'
import { type LinkFor, makeLink } from './make-link.ts'

export type Post = {
  /** Undefined where no SMTP server is configured. */
  readonly mailer: Mailer | undefined
  readonly publicUrl: string
  /** Told of mail that could not be sent; never of the address. */
  onMailFailed(error: unknown): void
}

/** The token stands after `#`, which browsers send to nobody. */
export const linkTo = (publicUrl: string, token: string): string => `${publicUrl.replace(/\/$/, '')}/link#${token}`

/** Makes a one-time link and mails it. Where that is not possible the link is given back, for whoever asked to pass on. */
export async function deliverLink(
  db: Store,
  post: Post,
  link: LinkFor,
  to: { readonly email: string; readonly language: Language },
  now: number,
): Promise<MadeLink> {
  const { token, expiresAt } = await makeLink(db, link, now)
  const address = linkTo(post.publicUrl, token)
  if (post.mailer === undefined) return { mailed: false, link: address, expiresAt }
  try {
    await post.mailer.send({ to: to.email, ...linkMail({ kind: link.kind, language: to.language, link: address, expiresAt }) })
    return { mailed: true, expiresAt }
  } catch (error) {
    post.onMailFailed(error)
    return { mailed: false, link: address, expiresAt }
  }
}
