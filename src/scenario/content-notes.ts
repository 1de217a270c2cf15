import type { Scenario } from './scenario.ts'

/** Whether nobody has to go through it: its content may be hard to bear. */
export function mayBeLeft({ content_notes }: Pick<Scenario, 'content_notes'>): boolean {
  return content_notes.length > 0
}
