import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { AccountAnswer } from '../../../contract/account.ts'
import type { Ask, Asked, Failure } from './ask.ts'
import { AccountContext } from './services.ts'
import { createSession } from './session/session.ts'

/** What the server answers, by path. A path that is not here fails. */
export type Answers = Readonly<Record<string, { readonly answer: unknown } | { readonly failure: Failure }>>

const asking =
  (answers: Answers): Ask =>
  async <Answer,>(_: string, path: string): Promise<Asked<Answer>> => {
    const found = answers[path] ?? { failure: { kind: 'broken' } }
    return 'answer' in found ? { ok: true, answer: found.answer as Answer } : { ok: false, failure: found.failure }
  }

/** For stories: a page at an address, with a server that answers as told. */
export function StoryRoom(props: { page: () => ReactNode; at: string; answers?: Answers; signedIn?: AccountAnswer | null }) {
  const { page, at, answers = {}, signedIn = null } = props
  const [room] = useState(() => {
    const ask = asking(answers)
    const account = { ask, session: createSession(ask, signedIn), leaveFor: () => undefined }
    const history = createMemoryHistory({ initialEntries: [at] })
    // Whatever the address, this page: stories need no others.
    const routeTree = createRootRoute({ component: page, notFoundComponent: page })
    return { account, router: createRouter({ routeTree, history }) }
  })
  return (
    <AccountContext value={room.account}>
      {/* biome-ignore lint/suspicious/noExplicitAny: the one router that is registered is the application’s */}
      <RouterProvider router={room.router as any} />
    </AccountContext>
  )
}
