import type { ThreadState } from '../../src/scenario/drill-state.ts'
import { lengthOn, PLATFORM_FACTS } from '../../src/situation/platforms.ts'
import type { Visibility } from '../../src/situation/situation.ts'
import type { DrillPageProps } from '../props.ts'

/** What the composer of a thread starts with. */
export interface Composing {
  readonly text: string
  readonly visibility: Visibility
  readonly problem: string | null
  readonly privateMessages: boolean
  readonly limits: Readonly<Record<Visibility, number>>
  readonly weighted: boolean
  readonly length: number
}

/** A refused reply comes first, then the draft, else an empty box that answers where the customer last wrote. */
export function composing(page: DrillPageProps, thread: ThreadState): Composing {
  const script = page.scenario.threads.find((one) => one.id === thread.id)
  const platform = script?.platform ?? page.scenario.platform
  const facts = PLATFORM_FACTS[platform]
  const privateMessages = facts.privateMessages && script?.private_messages !== false
  const kept = page.refused ?? page.drafts[thread.id]
  const asked = kept?.visibility ?? lastWord(thread)
  const visibility = privateMessages ? asked : 'public'
  const text = kept?.text ?? ''
  return {
    text,
    visibility,
    problem: page.refused?.problem ?? null,
    privateMessages,
    limits: { public: facts.publicLimit, private: facts.privateLimit ?? facts.publicLimit },
    weighted: facts.counting === 'weighted',
    length: lengthOn(platform, visibility, text),
  }
}

function lastWord(thread: ThreadState): Visibility {
  if (thread.posts[0]?.held === 'declined') return 'private'
  return thread.posts.findLast((post) => post.from === 'customer')?.visibility ?? 'public'
}
