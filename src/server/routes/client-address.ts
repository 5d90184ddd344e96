import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address that a request comes from. Behind proxies that can be trusted it is what the outermost of them saw; what stands
 * before that in `X-Forwarded-For` anybody can write. Of IPv6 it is the network (/64), as one household has that many addresses.
 */
export const clientAddress =
  (trustedProxies: number) =>
  (context: Context): string => {
    // Asked without a socket, as tests do.
    if (context.env?.incoming === undefined && context.env?.server === undefined) return 'nowhere'
    const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
    const chain = [...forwarded, getConnInfo(context).remote.address ?? ''].filter((address) => address !== '')
    return networkOf(chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? 'nowhere')
  }

function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head.split(':').filter((group) => group !== '')
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '')
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}
