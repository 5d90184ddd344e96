/** Why no backup was made, or none restored. */
export type BackupRefusal = 'no-database' | 'file-exists' | 'no-file' | 'damaged' | 'not-ours' | 'too-new'

/** A backup that cannot be made or restored. */
export class BackupError extends Error {
  readonly reason: BackupRefusal

  constructor(reason: BackupRefusal) {
    super(reason)
    this.reason = reason
  }
}
