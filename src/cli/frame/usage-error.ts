/** Something that the person at the keyboard can mend; its message is one line in their language. Ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
