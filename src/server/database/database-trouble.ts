/** What keeps a database from doing what it is asked: no room to write, or nobody who answers. What it was asked may be asked again. */
export type DatabaseTrouble = 'full' | 'away'

// SQLite cannot grow its shared memory either, once there is no room.
const full = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', '53100'])
const away = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])
/** What the driver says, without a code, of a connection that broke or did not come about. */
const broken = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Which trouble an error of the database tells of, if any. */
export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (full.has(code)) return 'full'
  return away.has(code) || code.startsWith('08') || broken.test(error.message) ? 'away' : undefined
}
