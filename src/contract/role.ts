/** What a person may be here; several at once. */
export const roles = ['trainee', 'trainer', 'hr', 'admin'] as const
export type Role = (typeof roles)[number]
