import { browserOutside } from './browser-outside.ts'
import { type Answer, PostOffice } from './post-office.ts'

/** What the server itself answers, asked once; undefined if it cannot be reached. With a `body`, it is posted. */
export async function askServer(address: string, body?: unknown): Promise<Answer | undefined> {
  const answer = await new PostOffice(browserOutside, () => {}).tryOnce(address, body)
  return 'status' in answer ? answer : undefined
}
