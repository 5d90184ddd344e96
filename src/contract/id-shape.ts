/** What ids that we make look like; nothing else is looked for in the database. */
export const idShape = /^[\w-]{1,64}$/
