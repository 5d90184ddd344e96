import type { Outside } from './post-office.ts'

/** The world outside this page. */
export const browserOutside: Outside = {
  fetch: (address, request) => fetch(address, request),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(resolve, milliseconds)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    }),
  random: () => Math.random(),
}
