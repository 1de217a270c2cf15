import type { ShownPost, ThreadState } from './drill-state.ts'
import { finds } from './listening.ts'
import type { Scenario } from './scenario.ts'

/** What a warning says, in any of these ways; all words of one way stand in one sentence ("isn't" is the words isn and t). */
const WARNINGS = [
  'not us',
  'isn us',
  'not ours',
  'isn ours',
  'not our account',
  'isn our account',
  'not from us',
  'only account',
  'fake',
  'scam',
  'fraudster',
  'pretends to be us',
  'pretending to be us',
  'impostor',
  'imposter',
  'impersonat',
]

/** Posts of accounts that pretend to be the brand. */
export function impostorPosts({ cast }: Scenario, { found, posts }: ThreadState): readonly ShownPost[] {
  const impostors = new Set(cast.filter(({ role }) => role === 'impostor').map(({ id }) => id))
  return found ? posts.filter(({ person }) => impostors.has(person)) : []
}

/** Whether a reply tells everybody that an account is not ours. */
export function warns({ reply, visibility, text }: ShownPost): boolean {
  if (reply === null || visibility !== 'public') return false
  const sentences = text.split(/[.!?:;](?=\s)/)
  return sentences.some((sentence) => WARNINGS.some((way) => finds(way, sentence)))
}
