/** Whether an attempt of this id is one of the server’s, which are UUIDs; those of this device have no hyphens. */
export const isServerAttempt = (id: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
