import type { Clock } from '../io/clock.ts'
import type { Passwords } from '../io/passwords.ts'
import type { Store } from '../store/store.ts'
import type { Ids } from '../training/training.ts'
import type { LoginGuard } from './login-guard.ts'

/** What the use cases of accounts work with. */
export interface Accounts {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly passwords: Passwords
  readonly loginGuard: LoginGuard
}
