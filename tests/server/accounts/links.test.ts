import { describe, expect, test } from 'vitest'
import { deliverLink } from '../../../src/server/commands/links/deliver-link.ts'
import { offerFirstAdministrator } from '../../../src/server/commands/links/offer-first-administrator.ts'
import { createMailer } from '../../../src/server/mail/create-mailer.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { aMailServer, readMail } from '../../support/a-mail-server.ts'
import { anOffice, cookieOf, password } from '../../support/an-office.ts'

type Office = Awaited<ReturnType<typeof anOffice>>
const tokenIn = (text: string) => /\/link#([\w-]{43})/.exec(text)?.[1] ?? ''
const look = (office: Office, token: string) => office.ask('POST', '/api/links/look', { body: { token } })
const accept = (office: Office, body: unknown) => office.ask('POST', '/api/links/accept', { body })
const hour = 3_600_000

onEachDatabase((kind) => {
  describe('a link is refused', async () => {
    const office = await anOffice(kind)
    const admin = await office.signedIn(await office.person('admin'))
    const invited = async (email: string) => {
      const answer = await office.ask('POST', '/api/invitations', { cookie: admin, body: { email, roles: ['trainee'] } })
      expect(answer.status).toBe(201)
      return tokenIn((await answer.json()).link)
    }

    test('that nobody made', async () => {
      expect((await look(office, 'x'.repeat(43))).status).toBe(404)
      expect((await accept(office, { token: 'x'.repeat(43), name: '誰か', password })).status).toBe(404)
      expect((await look(office, "' or 1=1 --")).status).toBe(422)
    })

    test('the second time', async () => {
      const token = await invited('twice@example.jp')
      expect((await accept(office, { token, name: '一人目', password })).status).toBe(200)
      expect((await accept(office, { token, name: '二人目', password: 'something else entirely' })).status).toBe(404)
      expect((await look(office, token)).status).toBe(404)
      await office.signedIn({ email: 'twice@example.jp' })
    })

    test('for all but one of those who use it at the same moment', async () => {
      const token = await invited('race@example.jp')
      const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => accept(office, { token, name: `人${n}`, password })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404])
    })

    test('when it has expired', async () => {
      const token = await invited('late@example.jp')
      office.clock.ahead = 7 * 24 * hour + 1
      expect((await look(office, token)).status).toBe(404)
      expect((await accept(office, { token, name: '遅い', password })).status).toBe(404)
      office.clock.ahead = 7 * 24 * hour - 60_000
      expect((await look(office, token)).status).toBe(200)
      office.clock.ahead = 0
    })

    test('when another was made instead, or it was withdrawn', async () => {
      const [first, second] = [await invited('again@example.jp'), await invited('again@example.jp')]
      expect([(await look(office, first)).status, (await look(office, second)).status]).toEqual([404, 200])
      const { invitations } = await (await office.ask('GET', '/api/invitations', { cookie: admin })).json()
      const { id } = invitations.find((one: { email: string }) => one.email === 'again@example.jp')
      expect((await office.ask('DELETE', `/api/invitations/${id}`, { cookie: admin })).status).toBe(204)
      expect((await look(office, second)).status).toBe(404)
    })

    test.each([
      ['roles', { roles: ['admin'] }],
      ['a person', { personId: 'x' }],
    ])('with %s beside it', async (_, extra) => {
      const token = await invited('more@example.jp')
      expect((await accept(office, { token, name: '欲張り', password, ...extra })).status).toBe(422)
    })

    test('with a short password or no name, and can then still be used', async () => {
      const token = await invited('retry@example.jp')
      expect((await accept(office, { token, name: '試す', password: 'short' })).status).toBe(422)
      expect((await accept(office, { token, password })).status).toBe(422)
      expect((await accept(office, { token, name: '試す', password })).status).toBe(200)
    })

    test('for an e-mail that somebody has, which an invitation cannot overwrite', async () => {
      const { email } = await office.person('trainee')
      const answer = await office.ask('POST', '/api/invitations', { cookie: admin, body: { email: email.toUpperCase(), roles: ['admin'] } })
      expect(answer.status).toBe(409)
    })

    test('with another e-mail than the invitation has: it is not asked for one', async () => {
      const token = await invited('mine@example.jp')
      expect((await accept(office, { token, name: '私', email: 'other@example.jp', password })).status).toBe(200)
      await office.signedIn({ email: 'mine@example.jp' })
      await expect(office.signedIn({ email: 'other@example.jp' })).rejects.toThrow('401')
    })

    test('tokens are not in the database', async () => {
      const token = await invited('hash@example.jp')
      expect(JSON.stringify(await office.db.selectFrom('invitation').selectAll().execute())).not.toContain(token)
    })
  })

  describe('the first administrator', async () => {
    test('comes by a link that is offered while there is none, works once, and gives that role alone', async () => {
      const office = await anOffice(kind)
      const [first, second] = [await offerFirstAdministrator(office.db, Date.now()), await offerFirstAdministrator(office.db, Date.now())]
      expect((await accept(office, { token: first?.token, name: '管理', password })).status).toBe(422)
      const body = { name: '管理', email: 'Admin@Example.jp', password, language: 'en' }
      const answers = await Promise.all(
        [first, second].map((made) => accept(office, { ...body, email: `${made?.id}@example.jp`, token: made?.token })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
      const cookie = cookieOf(answers.find(({ status }) => status === 200)!)
      expect(await (await office.ask('GET', '/api/account', { cookie })).json()).toMatchObject({
        name: '管理',
        roles: ['admin'],
        language: 'en',
      })
      expect(await offerFirstAdministrator(office.db, Date.now())).toBeUndefined()
    })

    test('comes no more after a day', async () => {
      const office = await anOffice(kind)
      const made = await offerFirstAdministrator(office.db, Date.now() - 24 * hour - 1)
      expect((await accept(office, { token: made?.token, name: '管理', email: 'a@example.jp', password })).status).toBe(404)
    })
  })

  describe('with a mail server', async () => {
    const server = await aMailServer()
    const office = await anOffice(kind, { mailer: createMailer(server.url, 'Kandokoro <training@example.jp>') })
    const admin = await office.signedIn(await office.person('admin'))
    const reset = (email: string) => office.ask('POST', '/api/account/reset', { body: { email } })

    test('an invitation is mailed in the person’s language and not shown', async () => {
      for (const [language, subject] of [
        ['ja', '【勘所】ご招待'],
        ['en', 'Kandokoro: your invitation'],
      ] as const) {
        const email = `${language}@example.jp`
        const answer = await office.ask('POST', '/api/invitations', { cookie: admin, body: { email, roles: ['trainee'], language } })
        expect(await answer.json()).toEqual({ mailed: true, expiresAt: expect.any(Number) })
        const mail = server.received.at(-1)!
        expect(mail.to).toEqual([email])
        const { subject: written, text, headers } = readMail(mail)
        expect(written).toBe(subject)
        expect(headers).toMatch(/content-type: text\/plain/i)
        expect(text).toContain('http://localhost:3000/link#')
        expect((await accept(office, { token: tokenIn(text), name: '招待', password })).status).toBe(200)
      }
    })

    test('a reset is answered alike for known, unknown, deactivated and injected e-mails, before anything is looked up', async () => {
      const { email } = await office.person('trainee')
      const before = server.received.length
      const answers = await Promise.all([reset(email), reset('nobody@example.jp')])
      expect(server.received.length).toBe(before)
      const [one, other] = await Promise.all(answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()]))
      expect(one).toEqual(other)
      expect(one?.[0]).toBe(202)
      expect((await reset(`${email},other@example.jp`)).status).toBe(422)
      expect((await reset(`${email}\r\nbcc: x@example.jp`)).status).toBe(422)
      await office.background.settled()
      expect(server.received.slice(before).map(({ to }) => to)).toEqual([[email]])
    })

    test('a reset sets a password, ends every session, signs nobody in, and ends other links', async () => {
      const person = await office.person('trainee')
      const cookie = await office.signedIn(person)
      await reset(person.email)
      await office.background.settled()
      const { subject, text } = readMail(server.received.at(-1)!)
      expect(subject).toBe('【勘所】パスワードの再設定')
      const byAdmin = await office.ask('POST', `/api/people/${person.id}/link`, { cookie: admin })
      expect(await byAdmin.json()).toMatchObject({ mailed: true })
      // The later link took the place of the earlier.
      expect((await look(office, tokenIn(text))).status).toBe(404)
      const token = tokenIn(readMail(server.received.at(-1)!).text)
      expect(await (await look(office, token)).json()).toMatchObject({ kind: 'reset', email: person.email, name: person.name })
      const answer = await accept(office, { token, password: 'a password of mine' })
      expect(await answer.json()).toEqual({ next: 'sign-in' })
      expect(answer.headers.getSetCookie()).toEqual([])
      expect((await office.ask('GET', '/api/account', { cookie })).status).toBe(401)
      await office.signedIn(person, 'a password of mine')
    })

    test('a reset link lives an hour', async () => {
      const person = await office.person('trainee')
      await reset(person.email)
      await office.background.settled()
      const token = tokenIn(readMail(server.received.at(-1)!).text)
      office.clock.ahead = hour + 1000
      expect((await accept(office, { token, password: 'a password of mine' })).status).toBe(404)
      office.clock.ahead = 0
    })

    test('people who only come from the provider are sent no reset', async () => {
      const person = await office.person('trainee')
      await office.db.updateTable('account').set({ providerId: 'oidc' }).where('userId', '=', person.id).execute()
      const before = server.received.length
      await reset(person.email)
      await office.background.settled()
      expect(server.received.length).toBe(before)
    })
  })

  describe('without mail', async () => {
    test('a reset is recorded for an administrator, who is shown a link; nobody else is', async () => {
      const office = await anOffice(kind)
      const person = await office.person('trainee')
      const admin = await office.signedIn(await office.person('admin'))
      const answer = await office.ask('POST', '/api/account/reset', { body: { email: person.email } })
      expect(await answer.json()).toEqual({ mailed: false })
      await office.background.settled()
      const { entries } = await (await office.ask('GET', '/api/audit', { cookie: admin })).json()
      expect(entries[0]).toMatchObject({ action: 'reset-requested', subject: person.id })
      const { link } = await (await office.ask('POST', `/api/people/${person.id}/link`, { cookie: admin })).json()
      expect((await accept(office, { token: tokenIn(link), password: 'a password of mine' })).status).toBe(200)
    })

    test('nor when the mail server takes nothing', async () => {
      const refusing = await aMailServer({ refuse: true })
      const office = await anOffice(kind, { mailer: createMailer(refusing.url, 'training@example.jp') })
      const to = { email: 'x@example.jp', language: 'ja' as const }
      const made = await deliverLink(
        office.db,
        office.dependencies.post,
        { kind: 'invitation', email: to.email, roles: [] },
        to,
        Date.now(),
      )
      expect(made).toMatchObject({ mailed: false, link: expect.stringContaining('/link#') })
      expect(office.failures).toHaveLength(1)
    })
  })
})
