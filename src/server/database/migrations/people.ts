import type { Kysely } from 'kysely'
import { id, ofPerson, required } from './columns.ts'

/** Who there is, how they sign in, and where they belong. Better-auth’s tables have the columns that it looks for. */
export async function createPeople(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('setting')
    .addColumn('key', 'text', (key) => key.primaryKey())
    .addColumn('value', 'text', required)
    .execute()
  await schema
    .createTable('department')
    .addColumn('id', 'text', id)
    .addColumn('name', 'text', (name) => name.notNull().unique())
    .execute()
  await schema
    .createTable('user')
    .addColumn('id', 'text', id)
    .addColumn('name', 'text', required)
    .addColumn('email', 'text', (email) => email.notNull().unique())
    .addColumn('emailVerified', 'integer', (flag) => flag.notNull().defaultTo(0))
    .addColumn('image', 'text')
    .addColumn('createdAt', 'text', required)
    .addColumn('updatedAt', 'text', required)
    .addColumn('twoFactorEnabled', 'integer', (flag) => flag.defaultTo(0))
    .addColumn('language', 'text', (language) => language.notNull().defaultTo('ja'))
    .addColumn('departmentId', 'text', (department) => department.references('department.id').onDelete('set null'))
    .addColumn('deactivatedAt', 'bigint')
    .execute()
  await schema.createIndex('user_by_department').on('user').column('departmentId').execute()

  await schema
    .createTable('session')
    .addColumn('id', 'text', id)
    .addColumn('expiresAt', 'text', required)
    .addColumn('token', 'text', (token) => token.notNull().unique())
    .addColumn('createdAt', 'text', required)
    .addColumn('updatedAt', 'text', required)
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', ofPerson)
    .execute()
  await schema.createIndex('session_by_person').on('session').column('userId').execute()

  await schema
    .createTable('account')
    .addColumn('id', 'text', id)
    .addColumn('accountId', 'text', required)
    .addColumn('providerId', 'text', required)
    .addColumn('userId', 'text', ofPerson)
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'text')
    .addColumn('refreshTokenExpiresAt', 'text')
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', 'text', required)
    .addColumn('updatedAt', 'text', required)
    .addUniqueConstraint('account_is_one', ['providerId', 'accountId'])
    .execute()
  await schema.createIndex('account_by_person').on('account').column('userId').execute()

  await schema
    .createTable('verification')
    .addColumn('id', 'text', id)
    .addColumn('identifier', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('expiresAt', 'text', required)
    .addColumn('createdAt', 'text', required)
    .addColumn('updatedAt', 'text', required)
    .execute()
  await schema.createIndex('verification_by_identifier').on('verification').column('identifier').execute()

  await schema
    .createTable('two_factor')
    .addColumn('id', 'text', id)
    .addColumn('secret', 'text', required)
    .addColumn('backupCodes', 'text', required)
    .addColumn('userId', 'text', ofPerson)
    .addColumn('verified', 'integer', (flag) => flag.defaultTo(1))
    .addColumn('failedVerificationCount', 'integer', (count) => count.defaultTo(0))
    .addColumn('lockedUntil', 'text')
    .execute()
  await schema.createIndex('two_factor_by_person').on('two_factor').column('userId').execute()
}
