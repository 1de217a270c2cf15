import type { Visibility } from '../situation/situation.ts'
import type { Priority } from './priority.ts'

export interface WalkStep {
  /** Decisive beat that is answered, or beat whose thread the action is about. */
  readonly beat: string
  /** Real seconds after that beat appeared. */
  readonly seconds: number
  readonly act:
    | { readonly kind: 'reply'; readonly text: string; readonly visibility: Visibility }
    | { readonly kind: 'hand_over'; readonly note: string }
    | { readonly kind: 'remedy'; readonly remedy: string; readonly sum: number | null }
    | { readonly kind: 'decline'; readonly text: string }
    | { readonly kind: 'approve' }
    | { readonly kind: 'priority'; readonly level: Priority }
    | { readonly kind: 'model' | 'bad' | 'hide' | 'find' | 'solve' | 'report' }
}

/** A committed trainee: what they do, and where it leads. `scenario check` plays them; together they reach every beat and ending. */
export interface Walk {
  readonly name: string
  readonly steps: readonly WalkStep[]
  readonly ending: string
}
