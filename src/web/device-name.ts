const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
]
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

/** How the owner of a session recognises it: "Firefox on Linux". Nothing more of the browser is kept. */
export function deviceName(userAgent: string | undefined): string {
  const of = (list: typeof BROWSERS) =>
    list.find(([, sign]) => sign.test((userAgent ?? '').slice(0, 500)))?.[0]
  const [browser, system] = [of(BROWSERS), of(SYSTEMS)]
  if (!browser && !system) return 'A browser'
  return `${browser ?? 'A browser'}${system ? ` on ${system}` : ''}`
}
