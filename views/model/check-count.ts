import { lengthOn, PLATFORM_FACTS } from '../../src/situation/platforms.ts'
import { PLATFORMS } from '../../src/situation/situation.ts'
import { ON_PLATFORM } from './check-choices.ts'
import type { CheckForm } from './check-form.ts'

/** How much of the platform's room the draft takes. The script says it in the same words while somebody types. */
export function countWords(form: CheckForm): { readonly words: string; readonly over: boolean } {
  const platform = PLATFORMS.find((one) => one === form.platform) ?? 'x'
  const visibility = form.visibility === 'private' ? 'private' : 'public'
  const facts = PLATFORM_FACTS[platform]
  const limit = (visibility === 'private' ? facts.privateLimit : null) ?? facts.publicLimit
  const length = lengthOn(platform, visibility, form.reply)
  const over = length > limit
  const tail = over ? `: ${length - limit} too many` : ''
  return { words: `${length} of ${limit} characters ${ON_PLATFORM[platform]}${tail}`, over }
}
