import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import pino from 'pino'
import { decideRequest } from '../../../src/contract/play/decide.ts'
import { createAuthenticate } from '../../../src/server/accounts/authenticate.ts'
import { createAuth } from '../../../src/server/accounts/create-auth.ts'
import { newId } from '../../../src/server/commands/new-id.ts'
import { groupedWrites } from '../../../src/server/database/grouped-writes.ts'
import { openDatabase } from '../../../src/server/database/open-database.ts'
import { readBody, smallBody } from '../../../src/server/routes/play/read-input.ts'
import { signedIn } from '../../../src/server/routes/play/signed-in.ts'
import { securityHeaders } from '../../../src/server/routes/security-headers.ts'
import { openLog } from '../../../src/server/watch/log.ts'
import { Metrics } from '../../../src/server/watch/metrics.ts'
import { observeRequests } from '../../../src/server/watch/observe-requests.ts'

// The stack of the server without a game: it appends what it is sent as a row, bare and behind all that a decision passes.
type Appended = { appended: { id: string; body: string; at: number } }

const { DATA_DIR = '', DATABASE_URL, AUTH_SECRET = '' } = process.env
const database = await openDatabase({ dataFolder: DATA_DIR, databaseUrl: DATABASE_URL })
const table = database.db.schema.createTable('appended').ifNotExists()
await table
  .addColumn('id', 'text', (id) => id.primaryKey())
  .addColumn('body', 'text')
  .addColumn('at', 'bigint')
  .execute()

const write = groupedWrites(database)
const append = (sent: unknown) =>
  write(async (transaction) => {
    await transaction
      .withTables<Appended>()
      .insertInto('appended')
      .values({ id: newId(), body: JSON.stringify(sent), at: Date.now() })
      .execute()
  })

const bare = new Hono()
bare.post('/append', async (context) => {
  await append(await context.req.json())
  return context.json({ ok: true })
})

const authenticate = createAuthenticate(createAuth(database, { publicUrl: 'http://localhost', secret: AUTH_SECRET }), database.db)
const surrounded = new Hono().use(observeRequests(openLog('info', pino.destination({ dest: 1, sync: false })), new Metrics(), () => false))
surrounded.use(securityHeaders).use(compress())
surrounded.post('/signed-in/append', signedIn(authenticate), smallBody, async (context) => {
  const body = await readBody(context, decideRequest)
  if (!body.ok) return body.answer
  await append(body.value)
  return context.json({ ok: true })
})

const app = new Hono().route('/', bare).route('/', surrounded)
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`))
