import { brandReachesOut, invitations } from './channels.ts'
import { said } from './mentions.ts'
import { act, type Reading, seldom } from './reading.ts'
import { dataRequests } from './requests.ts'

/** The post that the reply answers: the customer's last one. */
export const complaintOf = (reading: Reading): string =>
  reading.situation.thread.filter((post) => post.from === 'customer').at(-1)?.text ?? ''

/** The customer complains: anger above calm, or something that wants a private talk or a crisis owner. */
export const complains = act(
  (reading) =>
    reading.expectations.anger !== 'calm' ||
    reading.expectations.crisis.length > 0 ||
    reading.expectations.sensitivity.length > 0,
)

const customersPosts = (reading: Reading) =>
  reading.thread.filter((_, i) => reading.situation.thread[i]?.from === 'customer')

/** Something went wrong or is missing, however calmly it is told: a failure, or a denial ("never came"). */
export const wentWrong = seldom(
  (reading) =>
    complains(reading) ||
    customersPosts(reading).some(
      (post) => post.tokens.some(({ negated }) => negated) || reading.phrases('failures').in(post).length > 0,
    ),
)

/** The same, or a fault of the business that is told without a glad word. */
export const troubled = seldom(
  (reading) =>
    wentWrong(reading) ||
    (reading.expectations.fault === 'ours' && customersPosts(reading).some(({ tone }) => tone <= 0)),
)

/** The brand has answered in this thread before: what was said then need not be said again to somebody who is not angry. */
const alreadyHeard = (reading: Reading): boolean =>
  reading.situation.thread.some((post) => post.from === 'brand') &&
  (reading.expectations.anger === 'calm' || reading.expectations.anger === 'annoyed')

/** A word of regret or of understanding is due here and now. */
export const wantsComfort = act((reading) => complains(reading) && !alreadyHeard(reading))

/** Asks something about the case that helps to solve it: which model, what message, which store. */
export const asksUsefully = act(
  (reading) =>
    reading.document.sentences.some((sentence) => sentence.question && sentence.tokens.length > 4) &&
    dataRequests(reading).length === 0,
)

/** A complaint for which regret is due. Not where the business is not at fault, nor where an apology could be read as an admission in law. */
export const harmed = act(
  (reading) =>
    complains(reading) &&
    reading.expectations.fault !== 'not_ours' &&
    !reading.expectations.crisis.includes('legal'),
)

/** A complaint, or a question: somebody waits for something to happen. */
export const wantsAnswer = act((reading) => complains(reading) || complaintOf(reading).includes('?'))

/** Nothing to joke about. */
export const grave = act(
  ({ expectations: { anger, crisis, sensitivity } }) =>
    anger === 'furious' ||
    crisis.length > 0 ||
    sensitivity.some((kind) => kind === 'health' || kind === 'minors'),
)

/** Asks whether people are safe, sends to help, or has the owner of the case ring; or the brand did so before in the thread. */
export const caresForSafety = act(
  (reading) =>
    said(reading, 'safety').length > 0 ||
    reading.thread.some(
      (post, i) =>
        reading.situation.thread[i]?.from === 'brand' && reading.phrases('safety').in(post).length > 0,
    ) ||
    brandReachesOut(reading).length > 0 ||
    invitations(reading).some((invitation) => invitation.channel === 'dm'),
)
