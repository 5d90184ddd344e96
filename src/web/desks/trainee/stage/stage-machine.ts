import { assign, fromPromise, setup } from 'xstate'
import type { View } from '../../../../core/play/view.ts'
import type { Decision, Refusal } from '../../../../core/step/decision.ts'
import type { KeepFailure } from '../store/attempt-store.ts'

/** What came of a decision: the next view, and whether it could be kept on this device. */
export type Outcome =
  | { readonly ok: true; readonly view: View; readonly failure?: KeepFailure }
  | { readonly ok: false; readonly refusal: Refusal | 'conflict' }

type Context = {
  readonly view: View
  /** Lines of the view that have arrived. */
  readonly shown: number
  readonly refusal?: Refusal | 'conflict'
  readonly failure?: KeepFailure
}

type Event =
  | { readonly type: 'NEXT' }
  | { readonly type: 'ALL' }
  | { readonly type: 'DECIDE'; readonly decision: Decision }
  | { readonly type: 'VIEW'; readonly view: View }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }

/**
 * The rhythm of the stage: lines arrive one after another, then a decision is asked for and taken. Time is not in it:
 * the shell sends NEXT when the next line is due. Pausing stands beside, so that it loses nothing.
 */
export const stageMachine = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as { view: View; shown: number },
  },
  actors: {
    decide: fromPromise<Outcome, Decision>(() => Promise.reject(new Error('provided by the stage'))),
  },
  guards: {
    allShown: ({ context }) => context.shown >= context.view.lines.length,
    ended: ({ context }) => context.view.prompt === null,
  },
}).createMachine({
  context: ({ input }) => ({ view: input.view, shown: Math.min(input.shown, input.view.lines.length) }),
  type: 'parallel',
  // The same moment in another language.
  on: { VIEW: { actions: assign({ view: ({ event }) => event.view }) } },
  states: {
    scene: {
      initial: 'arriving',
      states: {
        arriving: {
          always: [
            { guard: ({ context }) => context.shown >= context.view.lines.length && context.view.prompt === null, target: 'ended' },
            { guard: 'allShown', target: 'asking' },
          ],
          on: {
            NEXT: { actions: assign({ shown: ({ context }) => context.shown + 1 }) },
            ALL: { actions: assign({ shown: ({ context }) => context.view.lines.length }) },
          },
        },
        asking: {
          on: { DECIDE: 'deciding' },
        },
        deciding: {
          entry: assign({ refusal: undefined }),
          invoke: {
            src: 'decide',
            input: ({ event }) => (event as Extract<Event, { type: 'DECIDE' }>).decision,
            onDone: [
              {
                guard: ({ event }) => event.output.ok,
                target: 'arriving',
                actions: assign(({ context, event }) => {
                  const { view, failure } = event.output as Extract<Outcome, { ok: true }>
                  // The trainee’s own words stand there at once; the answer to them arrives.
                  return { view, shown: view.sceneFrom, failure: failure ?? context.failure }
                }),
              },
              {
                target: 'asking',
                actions: assign({ refusal: ({ event }) => (event.output as Extract<Outcome, { ok: false }>).refusal }),
              },
            ],
          },
        },
        ended: { type: 'final' },
      },
    },
    attention: {
      initial: 'here',
      states: {
        here: { on: { PAUSE: 'away' } },
        away: { on: { RESUME: 'here' } },
      },
    },
  },
})
