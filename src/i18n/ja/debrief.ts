export const debrief = {
} as const
