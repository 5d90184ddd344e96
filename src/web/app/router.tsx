import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { ChoosePage } from '../desks/trainee/choose/choose-page.tsx'
import type { TraineeServices } from '../desks/trainee/services.ts'
import { Failed } from './failed.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { Pending } from './pending.tsx'

type RouterContext = { readonly services: TraineeServices }

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound })
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame })

const choose = createRoute({
  getParentRoute: () => framed,
  path: '/',
  loader: async ({ context: { services } }) => {
    const [library, attempts] = await Promise.all([services.library(), services.attempts.list()])
    return { library, attempts }
  },
  component: ChoosePage,
})

const briefing = createRoute({
  getParentRoute: () => framed,
  path: '/scenarios/$scenario',
  loader: ({ context: { services }, params }) =>
    import('../desks/trainee/briefing/load-briefing.ts').then(({ loadBriefing }) => loadBriefing(services, params.scenario)),
  component: lazyRouteComponent(() => import('../desks/trainee/briefing/briefing-page.tsx'), 'BriefingPage'),
})

const stage = createRoute({
  getParentRoute: () => root,
  path: '/attempts/$attempt',
  loader: ({ context: { services }, params }) =>
    import('../desks/trainee/stage/load-stage.ts').then(({ loadStage }) => loadStage(services, params.attempt)),
  component: lazyRouteComponent(() => import('../desks/trainee/stage/stage-page.tsx'), 'StagePage'),
})

const debrief = createRoute({
  getParentRoute: () => framed,
  path: '/attempts/$attempt/debrief',
  loader: ({ context: { services }, params }) =>
    import('../desks/trainee/debrief/load-debrief.ts').then(({ loadDebrief }) => loadDebrief(services, params.attempt)),
  component: lazyRouteComponent(() => import('../desks/trainee/debrief/debrief-page.tsx'), 'DebriefPage'),
})

const history = createRoute({
  getParentRoute: () => framed,
  path: '/history',
  loader: ({ context: { services } }) =>
    import('../desks/trainee/history/load-history.ts').then(({ loadHistory }) => loadHistory(services)),
  component: lazyRouteComponent(() => import('../desks/trainee/history/history-page.tsx'), 'HistoryPage'),
})

const signIn = createRoute({
  getParentRoute: () => framed,
  path: '/sign-in',
  validateSearch: ({ error, after }: Readonly<Record<string, unknown>>): { error?: string; after?: 'reset' | 'joined' } => ({
    ...(typeof error === 'string' && { error }),
    ...((after === 'reset' || after === 'joined') && { after }),
  }),
  component: lazyRouteComponent(() => import('../desks/account/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const link = createRoute({
  getParentRoute: () => framed,
  path: '/link',
  component: lazyRouteComponent(() => import('../desks/account/link/link-page.tsx'), 'LinkPage'),
})

/**
 * The addresses of the simulator. `places` is the browser’s history, or one in memory when a page is drawn ahead of time.
 * `scrollRestoration` is for the browser alone: drawn ahead of time it would be a script inside the page.
 */
export const createAppRouter = (services: TraineeServices, places: RouterHistory, scrollRestoration = false) =>
  createRouter({
    routeTree: root.addChildren([framed.addChildren([choose, briefing, debrief, history, signIn, link]), stage]),
    history: places,
    context: { services },
    defaultPendingComponent: Pending,
    defaultErrorComponent: Failed,
    defaultPendingMs: 300,
    // What stands on this device may have changed since, so it is always read anew.
    defaultStaleTime: 0,
    defaultGcTime: 0,
    scrollRestoration,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
