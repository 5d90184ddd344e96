import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export type Received = { readonly to: readonly string[]; readonly raw: string }

/** A real SMTP server on this machine that keeps what it is sent. `refuse` makes it take nothing. */
export async function aMailServer({ refuse = false } = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_, __, callback) => callback(refuse ? new Error('No such mailbox') : null),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${port}`, received }
}

/** The subject and text of a mail, out of their transfer encodings. */
export function readMail({ raw }: Received): { readonly subject: string; readonly text: string; readonly headers: string } {
  const [headers = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const encoding = /^content-transfer-encoding: (.*)$/im.exec(headers)?.[1]?.trim()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? Buffer.from(
            body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          )
        : Buffer.from(body)
  const folded = /^subject: ((?:.*)(?:\r\n[ \t].*)*)/im.exec(headers)?.[1] ?? ''
  const subject = folded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?(.*?)\?=/gi, (_, text) => Buffer.from(text, 'base64').toString('latin1'))
    .replace(/=\?utf-8\?Q\?(.*?)\?=/gi, (_, text) =>
      text.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  return { subject: Buffer.from(subject, 'latin1').toString('utf8'), text: bytes.toString('utf8'), headers }
}
