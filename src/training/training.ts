import type { Clock } from '../io/clock.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Engine } from '../scoring/engine.ts'
import type { Store } from '../store/store.ts'

/** A scenario on offer, with the canonical text a drill keeps. */
export interface Offered {
  readonly scenario: Scenario
  readonly text: string
}

/** What use cases work with. */
export interface Training {
  readonly store: Store
  readonly engine: Engine
  /** In the order they are listed. */
  readonly scenarios: readonly Offered[]
  readonly clock: Clock
  readonly ids: Ids
  /** Told after something was appended to a drill, so that its live pages look again. */
  readonly announce: (drill: string) => void
  /** Told when an open drill is looked at, so that the installation gives signs of life. */
  readonly alive: () => void
}

/** Where ids and secrets come from. */
export interface Ids {
  /** 128 random bits for the id of a thing, safe in an address. */
  id(): string
  /** 256 random bits for a cookie or a token. */
  secret(): string
}
