import { type Context, Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

async function seen(trusted: number, socket: string | undefined, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', (context: Context) => context.text(clientAddress(trusted)(context)))
  const env = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket, remotePort: 1, remoteFamily: 'IPv4' } } }
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return (await app.request('/', { headers }, env)).text()
}

describe('the address of a client', () => {
  test.each([
    ['is that of the socket without a proxy, whatever is claimed', 0, '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['is what the one proxy saw', 1, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['is not what the client wrote before the proxy', 1, '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['is what the outer of two proxies saw', 2, '10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['is the farthest there is if there are fewer proxies than said', 2, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['is the proxy’s if it said nothing', 1, '10.0.0.1', undefined, '10.0.0.1'],
    ['is a network in IPv6', 0, '2001:db8::1', undefined, '2001:db8:0:0::/64'],
    ['is the same network for every address in it', 0, '2001:0db8:0:0:ffff:1:2:3', undefined, '2001:db8:0:0::/64'],
    ['is an IPv4 address however the socket writes it', 0, '::ffff:192.0.2.1', undefined, '::ffff:192.0.2.1'],
    ['is nowhere without a socket', 0, undefined, '203.0.113.9', 'nowhere'],
  ])('%s', async (_, trusted, socket, forwarded, expected) => expect(await seen(trusted, socket, forwarded)).toBe(expected))
})
