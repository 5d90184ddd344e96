import type { Language } from '../../core/scenario/scenario.ts'

export type LinkMail = {
  readonly kind: 'first-admin' | 'invitation' | 'reset'
  readonly language: Language
  readonly link: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

const writers: Readonly<Record<Language, (mail: LinkMail, until: string) => { subject: string; body: string[] }>> = {
  ja: ({ kind, link }, until) =>
    kind === 'reset'
      ? {
          subject: '【勘所】パスワードの再設定',
          body: [
            '勘所のパスワードを再設定するリンクです。次のページで新しいパスワードを決めてください。',
            link,
            `リンクは ${until} まで、1 回だけ使えます。`,
            'お心当たりがなければ、このメールは破棄してください。パスワードは変わりません。',
          ],
        }
      : {
          subject: '【勘所】ご招待',
          body: [
            'クレーム対応の練習シミュレーター「勘所」に招待されました。次のページでお名前とパスワードを決めると、始められます。',
            link,
            `リンクは ${until} まで、1 回だけ使えます。`,
            'お心当たりがなければ、このメールは破棄してください。',
          ],
        },
  en: ({ kind, link }, until) =>
    kind === 'reset'
      ? {
          subject: 'Kandokoro: set a new password',
          body: [
            'With this link you can set a new password for Kandokoro.',
            link,
            `It works once, until ${until}.`,
            'If you did not ask for it, throw this mail away. Your password stays as it is.',
          ],
        }
      : {
          subject: 'Kandokoro: your invitation',
          body: [
            'You have been invited to Kandokoro, where people practise answering complaints. Choose your name and a password to begin.',
            link,
            `The link works once, until ${until}.`,
            'If you do not know what this is about, throw this mail away.',
          ],
        },
}

/** The mail that carries a one-time link, as plain text in the person’s language. The moment is given in Japan’s time. */
export function linkMail(mail: LinkMail): { readonly subject: string; readonly text: string } {
  const until = new Intl.DateTimeFormat(mail.language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(mail.expiresAt)
  const { subject, body } = writers[mail.language](mail, mail.language === 'ja' ? until : `${until} (Japan time)`)
  return { subject, text: `${body.join('\n\n')}\n` }
}
