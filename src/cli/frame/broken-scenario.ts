/** A scenario cannot be used for the errors in it; the message is one line in the language of the person. Ends with status 1. */
export class BrokenScenario extends Error {
  override readonly name = 'BrokenScenario'
}
