import type { ColumnDefinitionBuilder } from 'kysely'

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

export const id: Build = (column) => column.primaryKey().notNull()

export const required: Build = (column) => column.notNull()

/** What belongs to a person and is erased with them. */
export const ofPerson: Build = (column) => column.notNull().references('user.id').onDelete('cascade')

/** Who made something that stays when they are erased. */
export const byPerson: Build = (column) => column.references('user.id').onDelete('set null')
