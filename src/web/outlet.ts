import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { setHeaders } from './headers.ts'

/** Where a live page is written to. */
export interface Outlet {
  readonly write: (text: string) => void
  /** Whether the reader is behind: more would pile up in memory. */
  readonly isFull: () => boolean
  readonly end: () => void
}

/** What a live page's answer says of itself. */
export const LIVE_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Proxies that collect answers would hold posts back.
  'X-Accel-Buffering': 'no',
}

/**
 * Opens the answer to a request for a live page; `closed` is called once, when either side ends it. On a socket it is written straight to Node's
 * response: the web streams in between would keep twenty kilobytes for every open page.
 */
export function openOutlet(
  c: Context,
  origin: string | undefined,
  closed: () => void,
): { readonly outlet: Outlet; readonly response: Response } {
  const outgoing = (c.env as { readonly outgoing?: ServerResponse } | undefined)?.outgoing
  return outgoing ? onSocket(outgoing, origin, closed) : onStream(closed)
}

function onSocket(outgoing: ServerResponse, origin: string | undefined, closed: () => void) {
  const head = new Response(null, { headers: LIVE_HEADERS })
  setHeaders(head, 'no-store', origin)
  outgoing.writeHead(200, Object.fromEntries(head.headers))
  // Sent by itself, the head is kept as one string and not as the fifty pieces it was made of.
  outgoing.flushHeaders()
  // Who left while we looked them up closes no more.
  if (outgoing.destroyed) setImmediate(closed)
  else outgoing.once('close', closed)
  const outlet: Outlet = {
    write: (text) => {
      if (!outgoing.writableEnded) outgoing.write(text)
    },
    isFull: () => outgoing.writableNeedDrain,
    end: () => void outgoing.end(),
  }
  return { outlet, response: RESPONSE_ALREADY_SENT }
}

/** Without a socket, as tests call the app. */
function onStream(closed: () => void) {
  const encoder = new TextEncoder()
  let target: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      target = controller
    },
    cancel: () => {
      target = null
      closed()
    },
  })
  const outlet: Outlet = {
    write: (text) => target?.enqueue(encoder.encode(text)),
    isFull: () => false,
    end: () => {
      if (!target) return
      target.close()
      target = null
      closed()
    },
  }
  return { outlet, response: new Response(body, { headers: LIVE_HEADERS }) }
}
