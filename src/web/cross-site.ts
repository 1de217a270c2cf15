const SAFE = ['GET', 'HEAD', 'OPTIONS']
const OWN_SITES = ['same-origin', 'none']

/**
 * Whether a request may change something on behalf of the browser's cookie; null when it may, else why not.
 *
 * A browser says where a request comes from in Origin (every POST) and Sec-Fetch-Site (all current ones). Whatever is said must
 * be right; a request that carries our cookie must say at least one of them. Without a cookie nothing acts on anybody's behalf.
 * Without a public origin (a machine of one's own) the request's own host counts, whatever the scheme: a proxy may speak TLS.
 */
export function crossSite(request: Request, publicOrigin: string | undefined): string | null {
  if (SAFE.includes(request.method)) return null
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && !OWN_SITES.includes(site)) return 'The request came from another site.'
  if (origin !== null && !ownOrigin(origin, request, publicOrigin)) return wrongOrigin(publicOrigin)
  const silent = origin === null && site === null
  if (silent && request.headers.has('cookie'))
    return 'The request does not say where it comes from (Origin header).'
  return null
}

function ownOrigin(origin: string, request: Request, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined) return origin === publicOrigin
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
}

function wrongOrigin(publicOrigin: string | undefined): string {
  return publicOrigin === undefined
    ? 'The request came from another site.'
    : `The request came from another site. This Hotseat is used at ${publicOrigin}.`
}
