import type { Hono } from 'hono'
import { playOperations } from '../../src/contract/play/operations.ts'
import type { Role } from '../../src/contract/role.ts'
import { createApi } from '../../src/server/app.ts'
import { openPlayServices } from '../../src/server/commands/play/open-play-services.ts'
import type { PlayServices } from '../../src/server/commands/play/play-services.ts'
import type { Database, DatabaseKind } from '../../src/server/database/database.ts'
import { Library } from '../../src/server/library/library.ts'
import type { Actor } from '../../src/server/policies/actor.ts'
import { attemptRoutes } from '../../src/server/routes/attempts.ts'
import { scenarioAccess } from '../../src/server/routes/scenario-access.ts'
import { aDatabase } from './a-database.ts'
import { conforming } from './conforming.ts'

/** Somebody who asks, by name; answers are checked against the description of the API. */
export type Asking = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: any; text: string; headers: Headers }>

export type PlayServer = {
  readonly api: Hono
  readonly database: Database
  readonly play: PlayServices
  /** What is offered; change it to publish. */
  readonly shelf: { library: Library }
  /** Adds a person with these roles who then can ask. */
  person(name: string, ...roles: Role[]): Promise<Asking>
  /** Asks without being anybody. */
  readonly nobody: Asking
  /** Another process over the same database. */
  another(): Promise<PlayServer>
}

/** A server over a fresh database on which people play. Who somebody is is told by a header, which stands for signing in. */
export async function aPlayServer(kind: DatabaseKind, library: Library): Promise<PlayServer> {
  return open(await aDatabase(kind), { library }, new Map())
}

async function open(database: Database, shelf: { library: Library }, people: Map<string, Actor>): Promise<PlayServer> {
  const play = await openPlayServices(database, () => shelf.library)
  const authenticate = async (headers: Headers) => people.get(headers.get('x-person') ?? '')
  const api = createApi({
    library: shelf.library,
    access: scenarioAccess({ authenticate, play }),
    routes: [attemptRoutes({ authenticate, play })],
    log: { error: quiet },
  })
  const asking = (name: string): Asking => {
    return async (method, path, body) => {
      const isText = typeof body === 'string'
      const answer = await api.request(path, {
        method,
        headers: { 'x-person': name, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const json = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined
      conforming(playOperations, method, path, answer, json)
      return { status: answer.status, body: json, text, headers: answer.headers }
    }
  }
  return {
    api,
    database,
    play,
    shelf,
    nobody: asking(''),
    another: () => open(database, shelf, people),
    async person(name, ...roles) {
      const at = new Date(0).toISOString()
      await database.db
        .insertInto('user')
        .values({
          id: name,
          name,
          email: `${name}@example.com`,
          image: null,
          createdAt: at,
          updatedAt: at,
          departmentId: null,
          deactivatedAt: null,
        })
        .execute()
      people.set(name, { id: name, roles: new Set(roles), language: 'ja' })
      return asking(name)
    },
  }
}

/** Faults are looked for in answers. */
function quiet(fault: unknown): void {
  if (process.env.LOUD) console.error(fault)
}

/** A library of these versions. */
export const libraryOf = (...versions: Library['versions'][number][]): Library => new Library(versions, [])
