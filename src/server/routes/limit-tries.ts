import type { Context } from 'hono'
import { countTry, type Limit } from '../commands/count-try.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { tooManyRequests } from './refusals.ts'

type Dependencies = Pick<AccountDependencies, 'db' | 'addressOf' | 'now'>

/** Tries from one address: a whole class behind one router signs in at once. */
const perAddress: Limit = { most: 300, seconds: 5 * 60 }
/** Tries for one e-mail from one address, and from anywhere, so that nobody can lock a person out from elsewhere for long. */
const perPerson: Limit = { most: 10, seconds: 15 * 60 }
const perPersonAnywhere: Limit = { most: 100, seconds: 15 * 60 }

/** Counts a try of `what`, for an e-mail or not, and gives the answer that refuses it if there were too many. */
export async function limitTries(
  { db, addressOf, now }: Dependencies,
  context: Context,
  what: string,
  email?: string,
): Promise<Response | undefined> {
  const address = addressOf(context)
  const counted: (readonly [string, Limit])[] = [[`${what} from ${address}`, perAddress]]
  if (email !== undefined) counted.push([`${what} ${email} from ${address}`, perPerson], [`${what} ${email}`, perPersonAnywhere])
  for (const [key, limit] of counted) {
    const seconds = await countTry(db, key, limit, now())
    if (seconds !== undefined) return tooManyRequests(context, seconds)
  }
  return undefined
}
