import { raw } from 'hono/html'
import { Avatar } from './parts/avatar.tsx'
import type { Children } from './parts/hx.ts'
import { Icon, Logo } from './parts/icon.tsx'
import type { Frame, Framed } from './props.ts'

type Place = 'practice' | 'results' | 'check' | 'rules' | 'desk' | 'account' | null

export interface LayoutProps extends Framed {
  readonly title: string
  /** Which entry of the navigation is the current one. */
  readonly place: Place
  readonly children?: Children
  /** The drill has a slim bar of its own instead of the navigation. */
  readonly bar?: Children
}

const NAV = [
  { place: 'practice', href: '/', label: 'Practice' },
  { place: 'results', href: '/results', label: 'Results' },
  { place: 'check', href: '/check', label: 'Check a draft' },
  { place: 'rules', href: '/rules', label: 'Rules' },
] as const

/** Where managers read scorecards and hand out drills. */
const DESK = { place: 'desk', href: '/desk', label: 'Desk' } as const

/** The shell of every page. */
export function Layout({ frame, title, place, children, bar }: LayoutProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <Head title={title} />
        <body class={bar ? 'in-drill' : undefined}>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          {bar ?? <TopBar frame={frame} place={place} />}
          {frame.unencrypted && <Unencrypted />}
          {children}
          <Notices />
        </body>
      </html>
    </>
  )
}

function Head({ title }: { readonly title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta
        name="htmx-config"
        content='{"extensions":"sse","history":false,"includeIndicatorCSS":false,"defaultSettleDelay":0}'
      />
      <title>{`${title} · Hotseat`}</title>
      <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/assets/hotseat.css" />
      {/* Not deferred: after parsing, htmx starts in a timer of its own, now and then before its extension has come. */}
      <script src="/assets/htmx.min.js" />
      <script src="/assets/hx-sse.min.js" />
      <script src="/assets/app.js" type="module" />
    </head>
  )
}

function TopBar({ frame, place }: Framed & { readonly place: Place }) {
  const leads = frame.who !== null && frame.who.role !== 'trainee'
  const entries = frame.who || frame.guests ? [...NAV, ...(leads ? [DESK] : [])] : []
  return (
    <header class="topbar">
      <a class="brand" href="/">
        <Logo />
        Hotseat
      </a>
      <nav aria-label="Main">
        <ul class="links">
          {entries.map((entry) => (
            <li>
              <a href={entry.href} aria-current={entry.place === place ? 'page' : undefined}>
                {entry.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Who frame={frame} place={place} />
    </header>
  )
}

/** Who is signed in, with the way to their account; else the way in. */
function Who({ frame: { who }, place }: { readonly frame: Frame; readonly place: Place }) {
  const here = place === 'account' ? 'page' : undefined
  return (
    <p class="push who">
      {who ? (
        <a href="/account" aria-current={here}>
          <Avatar person={who.name} name={who.name} shape="customer" />
          {who.name}
        </a>
      ) : (
        <a href="/login" aria-current={here}>
          Sign in
        </a>
      )}
    </p>
  )
}

/** A warning that cannot be overlooked and stops nobody. */
function Unencrypted() {
  return (
    <p class="warning unencrypted no-print">
      <Icon name="fault" />
      This connection is not encrypted: whoever is on the network between can read what you type, passwords
      too. Ask your admin to put Hotseat behind https.
    </p>
  )
}

/** What the script says: aloud only, and where something went wrong, on the screen too. */
function Notices() {
  return (
    <>
      <p id="say" class="vh" role="status" aria-atomic="false" />
      <div id="toast" class="toast no-print" role="alert" hidden>
        <Icon name="fault" />
        <span class="text" />
        <button type="button" class="button small push">
          Close
        </button>
      </div>
    </>
  )
}
