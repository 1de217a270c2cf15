import { sha256 } from '../io/sha256.ts'
import type { Joining, Link, Person } from '../store/people.ts'
import type { Accounts } from './accounts.ts'
import { deviceMark } from './device.ts'
import { loginProblem, nameProblem, passwordProblem, tidyLogin, tidyName, timeZoneProblem } from './fields.ts'

/** A link that still works, with whom it is for. */
export type OpenLink = Link & { readonly for: Person }

/** What the page behind a link asks for; which of them depends on the link's kind. */
export interface JoinForm {
  readonly name: string
  readonly login: string
  readonly team: string
  readonly time_zone: string
  readonly password: string
}

export type JoinProblems = Readonly<Partial<Record<keyof JoinForm, string>>>

export type Joined =
  | { readonly kind: 'joined'; readonly person: string; readonly mark: string }
  | { readonly kind: 'problems'; readonly problems: JoinProblems }
  /** The link was used or has expired since the page was shown. */
  | { readonly kind: 'gone' }
  /** Too many passwords are being hashed; nothing was changed. */
  | { readonly kind: 'busy' }

/** The link of this secret, if it works. Looking uses nothing up. */
export async function openLink({ store, clock }: Accounts, secret: string): Promise<OpenLink | null> {
  return store.linkByHash(sha256(secret), clock.now())
}

/** Follows a link: sets up the installation, joins, or chooses a new password. */
export async function join(accounts: Accounts, secret: string, given: JoinForm): Promise<Joined> {
  const link = await openLink(accounts, secret)
  if (!link) return { kind: 'gone' }
  const form = {
    ...given,
    name: tidyName(given.name),
    login: tidyLogin(given.login),
    team: tidyName(given.team),
  }
  const problems = problemsOf(link, form)
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems }
  const passwordHash = await accounts.passwords.hash(form.password)
  if (passwordHash === null) return { kind: 'busy' }
  const used = await accounts.store.useLink(sha256(secret), joiningOf(accounts, link, form, passwordHash))
  if (!used.ok)
    return used.why === 'login_taken'
      ? { kind: 'problems', problems: { login: 'Somebody signs in with this already. Choose another.' } }
      : { kind: 'gone' }
  return { kind: 'joined', person: link.person, mark: deviceMark(accounts.ids, passwordHash) }
}

function problemsOf(link: OpenLink, form: JoinForm): JoinProblems {
  const login = link.kind === 'setup' ? form.login : link.for.login
  const asked: Readonly<Partial<Record<keyof JoinForm, string | null>>> = {
    password: passwordProblem(form.password, login),
    ...(link.kind === 'reset' ? {} : { name: nameProblem(form.name) }),
    ...(link.kind === 'setup'
      ? {
          login: loginProblem(form.login),
          team: nameProblem(form.team),
          time_zone: timeZoneProblem(form.time_zone),
        }
      : {}),
  }
  return Object.fromEntries(Object.entries(asked).filter(([, problem]) => problem !== null))
}

function joiningOf({ clock, ids }: Accounts, link: OpenLink, form: JoinForm, passwordHash: string): Joining {
  const at = clock.now()
  if (link.kind === 'reset') return { at, passwordHash }
  if (link.kind === 'invitation') return { at, passwordHash, name: form.name }
  const team = { id: ids.id(), name: form.team, timeZone: form.time_zone, createdAt: at }
  return { at, passwordHash, name: form.name, login: form.login, team }
}
