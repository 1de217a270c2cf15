import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type QueueOrder, queueOrderOf } from '../../views/model/queue-order.ts'

/** Nobody's secret: in which order this browser wants its queue, until it is closed. */
const COOKIE = 'hotseat-queue'

/** The order that was just asked for, which is remembered, or the last one; undefined when none ever was. */
export function askedOrder(c: Context): QueueOrder | undefined {
  const asked = queueOrderOf(c.req.query('order'))
  if (asked) setCookie(c, COOKIE, asked, { path: '/drills', httpOnly: true, sameSite: 'Lax' })
  return asked ?? queueOrderOf(getCookie(c, COOKIE))
}
