import type { Context } from 'hono'
import { ProblemPage } from '../../views/pages/problem.tsx'
import { problemResponse } from '../api/problem.ts'
import { frameIn } from './frame.ts'
import { type Refusal, TITLES } from './refusal.ts'
import type { Env } from './route.ts'

const API_KINDS = {
  400: 'malformed-json',
  401: 'token-missing',
  403: 'scope-missing',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'invalid-request',
  410: 'not-found',
  413: 'too-large',
  415: 'not-json',
  422: 'invalid-request',
  429: 'invalid-request',
  500: 'our-fault',
} as const

/** Says no: a problem document to programs, a page that tells how to go on to people. */
export function refuse(c: Context<Env>, refusal: Refusal): Response | Promise<Response> {
  const { status, detail, headers } = refusal
  if (c.req.path.startsWith('/api/'))
    return problemResponse(API_KINDS[status], detail, headers ? { headers } : {})
  const frame = frameIn(c)
  const signIn = frame.who ? [] : [{ href: '/login', label: 'Sign in' }]
  const ways = [{ href: '/', label: 'To the scenarios' }, ...signIn]
  const page = (
    <ProblemPage frame={frame} status={status} title={TITLES[status]} detail={detail} ways={ways} />
  )
  return c.html(page, status, headers)
}
