import type { Server } from 'node:http'

/**
 * Stops accepting, and resolves to true when all that was accepted has been answered; to false if that took more than
 * `seconds`, with what was left cut off.
 */
export async function closeGracefully(server: Server, seconds: number): Promise<boolean> {
  const closed = new Promise<boolean>((resolve) => server.close(() => resolve(true)))
  // A connection that has had its answer may be kept open by the client for as long as it likes.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1000)
  })
  const inTime = await Promise.race([closed, late])
  clearInterval(idle)
  clearTimeout(timer)
  if (!inTime) server.closeAllConnections()
  return inTime
}
