const mostSteps = 8

/** Decisions or scenes one after the other, `wait → memo → call`; of many the first seven and the last. */
export const way = (steps: readonly string[]): string =>
  (steps.length > mostSteps ? [...steps.slice(0, mostSteps - 1), '…', steps.at(-1)] : steps).join(' → ')
