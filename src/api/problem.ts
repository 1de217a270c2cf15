import type { Problem } from '../situation/parsed.ts'

/** The kinds of refusal the API knows, each with its status and a title that never changes. */
const KINDS = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'token-missing': { status: 401, title: 'A token is needed' },
  'token-unknown': { status: 401, title: 'The token is not valid' },
  'scope-missing': { status: 403, title: 'The token does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The body must be JSON' },
  'invalid-request': { status: 422, title: 'The request has mistakes' },
  'our-fault': { status: 500, title: 'Something went wrong on our side' },
} as const

export type ProblemKind = keyof typeof KINDS

/**
 * A problem document (RFC 9457). `detail` is one sentence for the caller; it never quotes the text that was sent.
 * `errors` locate single mistakes by JSON pointer.
 */
export function problemResponse(
  kind: ProblemKind,
  detail: string,
  more: { readonly errors?: readonly Problem[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const { status, title } = KINDS[kind]
  const errors = more.errors?.map(({ pointer, message }) => ({ pointer, detail: message }))
  const body = { type: `urn:hotseat:problem:${kind}`, title, status, detail, ...(errors ? { errors } : {}) }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...more.headers,
    },
  })
}
