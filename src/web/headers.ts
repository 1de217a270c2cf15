/** On every answer, good or bad. Only our own files run or load; nothing inline, nothing framed, nothing evaluated. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: under that, browsers send forms with "Origin: null" and the cross-site guard would refuse them.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
}

/** A year, once the public origin is https. */
const STRICT_TRANSPORT = 'max-age=31536000'

const CACHING = {
  'no-store': 'no-store',
  public: 'public, max-age=0, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
} as const

/** Sets what every answer carries. Only good answers are kept by anybody. */
export function setHeaders(
  response: Response,
  cache: keyof typeof CACHING,
  origin: string | undefined,
): void {
  const headers = response.headers
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value)
  if (origin?.startsWith('https:')) headers.set('Strict-Transport-Security', STRICT_TRANSPORT)
  const kept = response.status === 200 || response.status === 304
  headers.set('Cache-Control', kept ? CACHING[cache] : 'no-store')
  if (headers.get('content-type')?.startsWith('text/html'))
    headers.append('Vary', 'HX-Request, HX-Request-Type')
}
