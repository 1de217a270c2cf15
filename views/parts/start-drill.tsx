import type { Pace } from '../../src/scenario/pace.ts'
import type { Children } from './hx.ts'

export interface StartDrillProps {
  readonly slug: string
  /** Accessible name; begins with the words on the button. */
  readonly name: string
  readonly look: string
  readonly pace?: Pace | undefined
  /** A test of one's own, which keeps its own time. */
  readonly test?: boolean
  readonly children?: Children
}

/** One click: the drill begins at once. */
export function StartDrill({ slug, name, look, pace = 1, test = false, children }: StartDrillProps) {
  return (
    <form method="post" action="/drills">
      <input type="hidden" name="scenario" value={slug} />
      {test && <input type="hidden" name="run" value="test" />}
      {pace !== 1 && <input type="hidden" name="pace" value={String(pace)} />}
      <button type="submit" class={look} aria-label={name}>
        {children}
      </button>
    </form>
  )
}
