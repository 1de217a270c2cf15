import { admissions } from './admissions.ts'
import { apologies } from './apologies.ts'
import { brandReachesOut, invitations } from './channels.ts'
import { gifts } from './gifts.ts'
import { heard } from './heard.ts'
import { act } from './reading.ts'
import { dataRequests } from './requests.ts'
import { complaintOf, wentWrong } from './stakes.ts'
import { steps } from './steps.ts'
import { promisesOfNews } from './times.ts'

/** A question wants an answer, and that is enough. */
const ASKS =
  /\?|^(?:@\S+ )?(?:hi |hey |hello )?(?:how|what|when|where|why|who|which|is|are|do|does|did|can|could|will|would)\b|\b(?:is|are|does|do)n'?t (?:that|it|they|this|you)\b/i

/** A first answer to something that went wrong, in which nothing is regretted, heard, asked, offered or done. */
export const doesNothing = act((reading): boolean => {
  const { situation, document, expectations } = reading
  if (expectations.fault !== 'ours' || ASKS.test(complaintOf(reading))) return false
  if (situation.thread.some((post) => post.from === 'brand')) return false
  if (document.text.includes('?') || !wentWrong(reading)) return false
  return [
    apologies,
    admissions,
    heard,
    steps,
    gifts,
    promisesOfNews,
    invitations,
    brandReachesOut,
    dataRequests,
  ].every((one) => one(reading).length === 0)
})
