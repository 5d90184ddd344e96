import { randomUUID } from 'node:crypto'
import { createAuth } from '../../src/server/accounts/create-auth.ts'
import { addPerson } from '../../src/server/commands/people/add-person.ts'
import { type DatabasePlace, openDatabase } from '../../src/server/database/open-database.ts'
import { sessionCookie } from './session-cookie.ts'

/** The variables with which a server uses this database and knows the sessions of `seatTrainees`. */
export const environmentOf = ({ dataFolder, databaseUrl }: DatabasePlace): Record<string, string> => ({
  DATA_DIR: dataFolder,
  AUTH_SECRET: secret,
  ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
})

const secret = 'a secret of the tests, long enough'

/** Adds so many trainees to a database that no server has open, and resolves to a cookie of each, who is signed in with it. */
export async function seatTrainees(place: DatabasePlace, count: number): Promise<string[]> {
  const database = await openDatabase(place)
  try {
    const auth = createAuth(database, { publicUrl: 'http://localhost', secret })
    const cookies: string[] = []
    for (let n = 0; n < count; n += 1) {
      const person = { name: `人${n}`, email: `${randomUUID()}@example.jp`, language: 'ja', roles: ['trainee'] } as const
      const id = await database.db.transaction().execute((transaction) => addPerson(transaction, person))
      if (id === undefined) throw new Error(`${person.email} is taken.`)
      cookies.push(await sessionCookie(auth, id))
    }
    return cookies
  } finally {
    await database.close()
  }
}
