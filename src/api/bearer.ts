import { sha256 } from '../io/sha256.ts'
import type { ApiToken, Store } from '../store/store.ts'
import { problemResponse } from './problem.ts'

export type Admitted =
  | { readonly ok: true; readonly token: ApiToken }
  | { readonly ok: false; readonly response: Response }

/**
 * Who calls, by the `Authorization` header. Tokens are 256 random bits, so the database may be asked for their SHA-256:
 * how long the look-up takes tells nothing about any token that exists.
 */
export async function admit(store: Store, header: string | undefined, scope: string): Promise<Admitted> {
  const secret = bearerOf(header)
  if (secret === undefined) {
    return refused(
      'token-missing',
      'Send the header "Authorization: Bearer TOKEN"; `npx hotseat token create NAME` makes one.',
    )
  }
  const token = await store.tokenByHash(sha256(secret))
  if (token === null)
    return refused('token-unknown', 'This token is not known here.', 'error="invalid_token"')
  if (!token.scopes.includes(scope)) {
    return refused(
      'scope-missing',
      `This needs a token with the scope "${scope}".`,
      `error="insufficient_scope", scope="${scope}"`,
    )
  }
  return { ok: true, token }
}

/** RFC 6750: the scheme in any case, one space, no more than a token's characters. */
function bearerOf(header: string | undefined): string | undefined {
  return header?.match(/^bearer ([\w.~+/=-]{1,200})$/i)?.[1]
}

function refused(
  kind: 'token-missing' | 'token-unknown' | 'scope-missing',
  detail: string,
  why?: string,
): Admitted {
  const challenge = why ? `Bearer realm="hotseat", ${why}` : 'Bearer realm="hotseat"'
  return {
    ok: false,
    response: problemResponse(kind, detail, { headers: { 'www-authenticate': challenge } }),
  }
}
