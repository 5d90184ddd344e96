/** How often each fault is made: FAULT_ROUNDS, else 30 times in `npm run test:faults` and 3 times among all other tests. */
export const rounds = Number(process.env.FAULT_ROUNDS || (process.env.npm_lifecycle_event === 'test:faults' ? 30 : 3))

/** Milliseconds that a test of these rounds may take, where a round begins with starting a server. */
export const timeout = 60_000 + rounds * 30_000
