import type { Context } from 'hono'
import type { z } from 'zod'
import type { ApiToken, Viewer } from '../store/store.ts'
import type { Deps } from './deps.ts'

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export const ACCESSES = ['anyone', 'guest', 'token'] as const
export const BODIES = ['none', 'form', 'json'] as const
export const CACHES = ['no-store', 'public', 'immutable'] as const

/**
 * One line of the site map. Everything must be declared: a route that leaves something out stops the server from starting.
 * - `access`: `anyone` may call it (the handler still learns who a known guest is); `guest` needs a guest's browser, others
 *   find nothing; `token` needs a bearer token with `scope`.
 * - `body`: what the request may carry; other content types are answered with 415, more than `maxBytes` with 413.
 * - `cache`: what browsers and proxies may keep of a good answer; refusals are never kept.
 */
export interface Route {
  readonly method: (typeof METHODS)[number]
  /** Segments in lower case; `:name` stands for one segment. */
  readonly path: string
  readonly access: (typeof ACCESSES)[number]
  /** Only and always with `token`. */
  readonly scope?: string | undefined
  readonly body: (typeof BODIES)[number]
  readonly maxBytes: number
  readonly cache: (typeof CACHES)[number]
  /** Only and always with `form`: the fields, strict, so that unknown ones are refused. */
  readonly fields?: z.ZodObject | undefined
  /** With `guest`: a browser that was never here before is remembered instead of finding nothing. */
  readonly newcomers?: 'welcome' | undefined
  readonly handler: (call: Call) => Response | Promise<Response>
}

/** What a request carries besides itself: the route that serves it, once one is found. */
export interface Env {
  readonly Variables: { route?: Route }
}

/** What a handler is given: who asks, and the body already read and checked. */
export interface Call {
  readonly c: Context<Env>
  readonly deps: Deps
  /** Set with access `guest`; with `anyone` when the browser is known. */
  readonly viewer: Viewer | null
  /** Set with access `token`. */
  readonly token: ApiToken | null
  /** The parsed JSON with body `json`, the checked fields with `form`, else undefined. */
  readonly body: unknown
}

export type GuestCall = Call & { readonly viewer: Viewer }

export type FormCall<Fields extends z.ZodObject> = GuestCall & { readonly body: z.infer<Fields> }

/** A form from anybody: the handler has the typed fields, and a viewer only when the browser is known. */
export type OpenFormCall<Fields extends z.ZodObject> = Call & { readonly body: z.infer<Fields> }

/** A page of a guest's own: the handler always has a viewer. */
export function guestPage(path: string, handler: (call: GuestCall) => Response | Promise<Response>): Route {
  return {
    method: 'GET',
    path,
    access: 'guest',
    body: 'none',
    maxBytes: 0,
    cache: 'no-store',
    handler: handler as Route['handler'],
  }
}

/** A form a guest sends: the handler has a viewer and the typed fields. */
export function guestForm<Fields extends z.ZodObject>(
  path: string,
  fields: Fields,
  handler: (call: FormCall<Fields>) => Response | Promise<Response>,
  more: Pick<Route, 'newcomers'> & Partial<Pick<Route, 'maxBytes'>> = {},
): Route {
  return {
    method: 'POST',
    path,
    access: 'guest',
    body: 'form',
    maxBytes: 4096,
    cache: 'no-store',
    fields,
    ...more,
    handler: handler as Route['handler'],
  }
}

/** A form anyone may send, which changes nothing. */
export function openForm<Fields extends z.ZodObject>(
  path: string,
  fields: Fields,
  maxBytes: number,
  handler: (call: OpenFormCall<Fields>) => Response | Promise<Response>,
): Route {
  return {
    method: 'POST',
    path,
    access: 'anyone',
    body: 'form',
    maxBytes,
    cache: 'no-store',
    fields,
    handler: handler as Route['handler'],
  }
}
