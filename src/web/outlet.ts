import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { setHeaders } from './headers.ts'
import { streamPacker, takesGzip } from './pack-stream.ts'

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
  const packs = takesGzip(c)
  const headers = {
    ...LIVE_HEADERS,
    Vary: 'Accept-Encoding',
    ...(packs ? { 'Content-Encoding': 'gzip' } : {}),
  }
  const { pipe, response } = outgoing
    ? onSocket(outgoing, headers, origin, closed)
    : onStream(headers, closed)
  return { outlet: packs ? packing(pipe) : pipe, response }
}

/** What bytes and texts go into. */
interface Pipe extends Outlet {
  readonly write: (data: string | Uint8Array) => void
}

function packing(pipe: Pipe): Outlet {
  const packer = streamPacker()
  let over = false
  return {
    write: (text) => pipe.write(packer.pack(text)),
    isFull: pipe.isFull,
    end: () => {
      if (!over) pipe.write(packer.end())
      over = true
      pipe.end()
    },
  }
}

type Headers = Readonly<Record<string, string>>

function onSocket(
  outgoing: ServerResponse,
  headers: Headers,
  origin: string | undefined,
  closed: () => void,
) {
  const head = new Response(null, { headers })
  setHeaders(head, 'no-store', origin)
  outgoing.writeHead(200, Object.fromEntries(head.headers))
  // Sent by itself, the head is kept as one string and not as the fifty pieces it was made of.
  outgoing.flushHeaders()
  // Who left while we looked them up closes no more.
  if (outgoing.destroyed) setImmediate(closed)
  else outgoing.once('close', closed)
  const pipe: Pipe = {
    write: (data) => {
      if (!outgoing.writableEnded) outgoing.write(data)
    },
    isFull: () => outgoing.writableNeedDrain,
    end: () => void outgoing.end(),
  }
  return { pipe, response: RESPONSE_ALREADY_SENT }
}

/** Without a socket, as tests call the app. */
function onStream(headers: Headers, closed: () => void) {
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
  const pipe: Pipe = {
    write: (data) => target?.enqueue(typeof data === 'string' ? encoder.encode(data) : data),
    isFull: () => false,
    end: () => {
      if (!target) return
      target.close()
      target = null
      closed()
    },
  }
  return { pipe, response: new Response(body, { headers }) }
}
