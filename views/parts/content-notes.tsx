import { mayBeLeft } from '../../src/scenario/content-notes.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { Icon } from './icon.tsx'

/** What a scenario holds that may be hard to bear, before it is begun. */
export function ContentNotes({
  scenario,
}: {
  readonly scenario: Pick<Scenario, 'content_notes'> | undefined
}) {
  if (!scenario || !mayBeLeft(scenario)) return null
  return (
    <p class="small notes-line">
      <Icon name="eye" />
      <span>Contains: {contentNotes(scenario.content_notes)}.</span>
    </p>
  )
}

function contentNotes(notes: readonly string[]): string {
  return notes.map((note) => note.charAt(0).toLowerCase() + note.slice(1).replace(/\.$/, '')).join('; ')
}
