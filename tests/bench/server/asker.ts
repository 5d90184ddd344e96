import { Pool } from 'undici'

/** Asks one server over connections that are kept. */
export type Asker = {
  /** @throws if the status is none of success */
  ask(method: 'GET' | 'POST', path: string, cookie: string, body?: object): Promise<string>
  close(): Promise<void>
}

export function openAsker(address: string, connections: number): Asker {
  const pool = new Pool(address, { connections, pipelining: 1 })
  return {
    async ask(method, path, cookie, sent) {
      const headers = { cookie, ...(sent && { 'content-type': 'application/json' }) }
      const { statusCode, body } = await pool.request({ method, path, headers, ...(sent && { body: JSON.stringify(sent) }) })
      const said = await body.text()
      if (statusCode >= 300) throw new Error(`${method} ${path}: ${statusCode} ${said}`)
      return said
    },
    close: () => pool.close(),
  }
}
