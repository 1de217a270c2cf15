import type { Person } from '../store/people.ts'
import type { Accounts } from './accounts.ts'
import { deviceMark } from './device.ts'
import { passwordProblem } from './fields.ts'
import { signIn } from './sign-in.ts'

export type PasswordChanged =
  | { readonly kind: 'changed'; readonly mark: string }
  | { readonly kind: 'problems'; readonly problems: { readonly old?: string; readonly password?: string } }

export interface PasswordChange {
  readonly old: string
  readonly password: string
  readonly address: string
  readonly mark: string | undefined
  /** The session that asks; every other one ends. */
  readonly session: string
}

/** Changes somebody's password. The old one is asked for under the same limits as at sign-in. */
export async function changePassword(
  accounts: Accounts,
  person: Person,
  change: PasswordChange,
): Promise<PasswordChanged> {
  const problem = passwordProblem(change.password, person.login)
  if (problem) return problems({ password: problem })
  const { address, mark } = change
  const asked = await signIn(accounts, { login: person.login, password: change.old, address, mark })
  if (asked.kind === 'wrong') return problems({ old: 'This is not your password now.' })
  if (asked.kind === 'wait') return problems({ old: waitSentence(asked.seconds) })
  const passwordHash = await accounts.passwords.hash(change.password)
  if (passwordHash === null) return problems({ password: waitSentence(5) })
  await accounts.store.setPassword(person.id, passwordHash, change.session)
  return { kind: 'changed', mark: deviceMark(accounts.ids, passwordHash) }
}

/** When to try again, as people say it. */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  const time = seconds < 60 ? `${seconds} seconds` : minutes === 1 ? 'a minute' : `${minutes} minutes`
  return `That was too often. Wait ${time}, then try again.`
}

function problems(found: { readonly old?: string; readonly password?: string }): PasswordChanged {
  return { kind: 'problems', problems: found }
}
