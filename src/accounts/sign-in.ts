import type { Accounts } from './accounts.ts'
import { deviceMark, knownDevice } from './device.ts'

export interface SignIn {
  readonly login: string
  readonly password: string
  readonly address: string
  /** The mark this browser keeps, if any. */
  readonly mark: string | undefined
}

export type SignedInAs =
  /** `mark` is what the browser is to keep from now on. */
  | { readonly kind: 'in'; readonly person: string; readonly mark: string }
  /** Wrong login or password: nobody is told which. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

/** The machine is hashing as many passwords as it may. */
const BUSY_S = 5

/** Checks a login and a password. Whoever guesses is slowed down; an unknown login takes as long as a known one. */
export async function signIn(accounts: Accounts, given: SignIn): Promise<SignedInAs> {
  const { store, passwords, loginGuard, ids } = accounts
  const login = given.login.trim().toLowerCase()
  const found = await store.passwordOf(login)
  const guess = {
    login,
    address: given.address,
    device: knownDevice(given.mark, found?.passwordHash ?? null),
  }
  const wait = await loginGuard.wait(guess)
  if (wait > 0) return { kind: 'wait', seconds: wait }
  const fits = await passwords.fits(given.password, found?.passwordHash ?? null)
  if (fits === null) return { kind: 'wait', seconds: BUSY_S }
  if (!fits || !found) return { kind: 'wrong' }
  await loginGuard.right(guess)
  return { kind: 'in', person: found.person, mark: deviceMark(ids, found.passwordHash) }
}
