import type { Children } from './hx.ts'

export interface StartDrillProps {
  readonly slug: string
  /** Accessible name; begins with the words on the button. */
  readonly name: string
  readonly look: string
  readonly children?: Children
}

/** One click: the drill begins at once. */
export function StartDrill({ slug, name, look, children }: StartDrillProps) {
  return (
    <form method="post" action="/drills">
      <input type="hidden" name="scenario" value={slug} />
      <button type="submit" class={look} aria-label={name}>
        {children}
      </button>
    </form>
  )
}
