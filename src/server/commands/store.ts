import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** What commands work on. Routes are given it to hand it on; they ask it nothing themselves. */
export type Store = Kysely<Tables>
