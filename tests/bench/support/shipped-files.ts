import { join } from 'node:path'
import { shippedIds } from '../../support/shipped-scenarios.ts'

/** The ids of the scenarios that come with Kandokoro, and where each is written. */
export const shippedFiles = () =>
  shippedIds.map((id) => ({ id, file: join(import.meta.dirname, '../../../scenarios', id, 'scenario.yaml') }))
