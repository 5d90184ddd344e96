/** How long a password must and may be, in UTF-16 units. There are no rules on its characters. */
export const passwordLength = { least: 10, most: 128 } as const
