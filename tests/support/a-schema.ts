import { randomUUID } from 'node:crypto'
import pg from 'pg'

/**
 * An empty schema of its own on a PostgreSQL server: the address of the database that has it, and what drops it. All
 * schemas of a test file share a database that no other file sees, since migrations look at every schema of theirs, and
 * one that is being dropped fails them.
 */
export async function aSchema(server: string): Promise<{ readonly databaseUrl: string; drop(): Promise<void> }> {
  const name = freshName()
  inUse += 1
  home ??= createHome(server)
  const { address, drop } = await home
  await ask(address, `create schema ${name}`)
  const url = new URL(address)
  url.searchParams.set('options', `-c search_path=${name}`)
  return {
    databaseUrl: String(url),
    drop: async () => {
      await ask(address, `drop schema ${name} cascade`)
      inUse -= 1
      if (inUse > 0) return
      home = undefined
      await drop()
    },
  }
}

type Home = { readonly address: string; drop(): Promise<void> }
let home: Promise<Home> | undefined
let inUse = 0

/** A database of its own, or that of the server where the role may not create one. */
async function createHome(server: string): Promise<Home> {
  const name = freshName()
  const notAllowed = '42501'
  try {
    await ask(server, `create database ${name}`)
  } catch (error) {
    if ((error as { code?: string }).code !== notAllowed) throw error
    return { address: server, drop: async () => undefined }
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { address: String(url), drop: () => ask(server, `drop database ${name} with (force)`) }
}

const freshName = () => `test_${randomUUID().replaceAll('-', '')}`

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
