export const trainee = {
} as const
