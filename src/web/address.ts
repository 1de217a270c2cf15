import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Deps } from './deps.ts'

/**
 * The network address a request comes from. With `proxies` of our own in front, the one they say they were called by: each adds
 * the address of its caller at the end of X-Forwarded-For, and what stands before those was written by nobody we know.
 */
export function addressOf(c: Context, { proxies }: Pick<Deps, 'proxies'>): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined
  return network(told || socketAddress(c))
}

function socketAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // No socket: a request made in a test.
    return 'unknown'
  }
}

/** One household or desk: an IPv4 address, or the /64 of an IPv6 one, of which anybody has plenty of addresses. */
function network(address: string): string {
  if (!address.includes(':')) return address.slice(0, 60)
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.toLowerCase().split('::', 2)
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':').slice(0, 60)
}
