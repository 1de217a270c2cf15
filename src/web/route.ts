import type { Context } from 'hono'
import type { z } from 'zod'
import type { Frame } from '../../views/props.ts'
import type { Person, Session } from '../store/people.ts'
import type { ApiToken, Viewer } from '../store/store.ts'
import type { Deps } from './deps.ts'

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export const ACCESSES = ['anyone', 'reader', 'trainee', 'person', 'manager', 'admin', 'token'] as const
export const BODIES = ['none', 'form', 'json'] as const
export const CACHES = ['no-store', 'public', 'immutable'] as const

/**
 * One line of the site map. Everything must be declared: a route that leaves something out stops the server from starting.
 * - `access`: `anyone` may call it; `reader` is anyone while guests are welcome, else whoever is signed in; `trainee` is
 *   somebody who has drills, a known guest's browser or a person; `person` is signed in; `manager` leads a team, or all of
 *   them as admin; `admin` leads the installation; `token` needs a bearer token with `scope`. Whoever is not signed in is
 *   asked to sign in where that would help; everybody else finds nothing.
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
  /** With `trainee`: a browser that was never here before is remembered as a guest's, where guests are welcome. */
  readonly newcomers?: 'welcome' | undefined
  readonly handler: (call: Call) => Response | Promise<Response>
}

/** What a request carries besides itself: the route that serves it, once one is found. */
export interface Env {
  readonly Variables: { route?: Route; frame?: Frame }
}

/** What a handler is given: who asks, and the body already read and checked. */
export interface Call {
  readonly c: Context<Env>
  readonly deps: Deps
  /** Who asks for drills: the person who is signed in, else the known guest. Always set from `trainee` on. */
  readonly viewer: Viewer | null
  /** Who is signed in, and in which session. Always set from `person` on. */
  readonly signedIn: SignedIn | null
  /** The guest this browser was, also while somebody is signed in: their drills can be claimed. */
  readonly guest: string | null
  /** What the shell of every page shows. */
  readonly frame: Frame
  /** Set with access `token`. */
  readonly token: ApiToken | null
  /** The parsed JSON with body `json`, the checked fields with `form`, else undefined. */
  readonly body: unknown
}

/** A session that has not ended, with its person. */
export interface SignedIn {
  readonly person: Person
  readonly session: Session
}

type Answer = Response | Promise<Response>

export type TraineeCall = Call & { readonly viewer: Viewer }
export type PersonCall = TraineeCall & { readonly signedIn: SignedIn }
type With<C extends Call, Fields extends z.ZodObject> = C & { readonly body: z.infer<Fields> }

/** A form of somebody with drills: the handler has a viewer and the typed fields. */
export type FormCall<Fields extends z.ZodObject> = With<TraineeCall, Fields>
/** A form from anybody: a viewer only when the browser is known. */
export type OpenFormCall<Fields extends z.ZodObject> = With<Call, Fields>
/** A form of somebody who is signed in. */
export type PersonFormCall<Fields extends z.ZodObject> = With<PersonCall, Fields>

type Open = 'anyone' | 'reader'
type SignedInAccess = 'person' | 'manager' | 'admin'

interface Limits {
  readonly newcomers?: 'welcome'
  /** 4096 unless told. */
  readonly maxBytes?: number
}

const FORM_BYTES = 4096

/** A page anyone may read, or any reader; `cache` tells what may be kept of it. */
export function openPage(
  access: Open,
  path: string,
  cache: Route['cache'],
  handler: (call: Call) => Answer,
): Route {
  return { ...got(path, cache), access, handler }
}

/** A page of a trainee's own. */
export function traineePage(path: string, handler: (call: TraineeCall) => Answer): Route {
  return { ...got(path, 'no-store'), access: 'trainee', handler: handler as Route['handler'] }
}

/** A page for whoever is signed in, with the role. */
export function personPage(
  access: SignedInAccess,
  path: string,
  handler: (call: PersonCall) => Answer,
): Route {
  return { ...got(path, 'no-store'), access, handler: handler as Route['handler'] }
}

/** A form anyone may send, or any reader. */
export function openForm<Fields extends z.ZodObject>(
  access: Open,
  path: string,
  fields: Fields,
  handler: (call: OpenFormCall<Fields>) => Answer,
  limits: Limits = {},
): Route {
  return { ...sent(path, fields, limits), access, handler: handler as Route['handler'] }
}

/** A form a trainee sends. */
export function traineeForm<Fields extends z.ZodObject>(
  path: string,
  fields: Fields,
  handler: (call: FormCall<Fields>) => Answer,
  limits: Limits = {},
): Route {
  return { ...sent(path, fields, limits), access: 'trainee', handler: handler as Route['handler'] }
}

/** A form of somebody who is signed in, with the role. */
export function personForm<Fields extends z.ZodObject>(
  access: SignedInAccess,
  path: string,
  fields: Fields,
  handler: (call: PersonFormCall<Fields>) => Answer,
  limits: Limits = {},
): Route {
  return { ...sent(path, fields, limits), access, handler: handler as Route['handler'] }
}

function got(path: string, cache: Route['cache']) {
  return { method: 'GET', path, body: 'none', maxBytes: 0, cache } as const
}

function sent(path: string, fields: z.ZodObject, limits: Limits) {
  return {
    method: 'POST',
    path,
    body: 'form',
    maxBytes: FORM_BYTES,
    cache: 'no-store',
    fields,
    ...limits,
  } as const
}
