import fc from 'fast-check'
import { reservedIds } from '../../src/core/scenario/ids.ts'

/** Any allowed id, among them words that YAML could read as something other than text. */
export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom('no', 'yes', 'on', 'off', 'null', 'true', 'false', 'y', 'n', 'e1', 'you', 'goto'), weight: 1 },
  {
    arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3})?$/).filter((id) => !(reservedIds as readonly string[]).includes(id)),
    weight: 4,
  },
)

/** Different ids, in any order. */
export const arbitraryIds = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(arbitraryId, { minLength, maxLength })
