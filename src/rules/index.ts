import { apologiseForTheHarm } from './apology/apologise-for-the-harm.ts'
import { noApologyForFeelings } from './apology/no-apology-for-feelings.ts'
import { noApologyTakenBack } from './apology/no-apology-taken-back.ts'
import { noBlamingCustomers } from './apology/no-blaming-customers.ts'
import { noBlamingYou } from './apology/no-blaming-you.ts'
import { noBoasting } from './apology/no-boasting.ts'
import { noConditionalApology } from './apology/no-conditional-apology.ts'
import { noDenial } from './apology/no-denial.ts'
import { noExcuse } from './apology/no-excuse.ts'
import { noHidingBehindPolicy } from './apology/no-hiding-behind-policy.ts'
import { noMinimising } from './apology/no-minimising.ts'
import { noRefusedApology } from './apology/no-refused-apology.ts'
import { noShiftingBlame } from './apology/no-shifting-blame.ts'
import { oneApologyIsEnough } from './apology/one-apology-is-enough.ts'
import { ownTheFault } from './apology/own-the-fault.ts'
import { readsAsDefensive } from './apology/reads-as-defensive.ts'
import { readsAsHollow } from './apology/reads-as-hollow.ts'
import { saySorry } from './apology/say-sorry.ts'
import { acknowledge } from './courtesy/acknowledge.ts'
import { acknowledgeTheComplaint } from './courtesy/acknowledge-the-complaint.ts'
import { noBrushOff } from './courtesy/no-brush-off.ts'
import { noInsult } from './courtesy/no-insult.ts'
import { noIrony } from './courtesy/no-irony.ts'
import { noMockery } from './courtesy/no-mockery.ts'
import { noShouting } from './courtesy/no-shouting.ts'
import { noThreat } from './courtesy/no-threat.ts'
import { readsAsRude } from './courtesy/reads-as-rude.ts'
import { inviteForNextTime } from './handoff/invite-for-next-time.ts'
import { inviteToPrivate } from './handoff/invite-to-private.ts'
import { nameWhoAnswers } from './handoff/name-who-answers.ts'
import { noNeedlessMove } from './handoff/no-needless-move.ts'
import { noPingPong } from './handoff/no-ping-pong.ts'
import { noSendingAway } from './handoff/no-sending-away.ts'
import { offerAPrivateTalk } from './handoff/offer-a-private-talk.ts'
import { pointTheWay } from './handoff/point-the-way.ts'
import { reachOutYourself } from './handoff/reach-out-yourself.ts'
import { addressByName } from './personal/address-by-name.ts'
import { noCannedReply } from './personal/no-canned-reply.ts'
import { noRoteReply } from './personal/no-rote-reply.ts'
import { speakToTheCase } from './personal/speak-to-the-case.ts'
import { neverAskForSecrets } from './privacy/never-ask-for-secrets.ts'
import { noAskingAddressInPublic } from './privacy/no-asking-address-in-public.ts'
import { noAskingDataInPublic } from './privacy/no-asking-data-in-public.ts'
import { noAskingHighRiskData } from './privacy/no-asking-high-risk-data.ts'
import { noFullNameInPublic } from './privacy/no-full-name-in-public.ts'
import { noIdentifierInPublic } from './privacy/no-identifier-in-public.ts'
import { noRecordFactsInPublic } from './privacy/no-record-facts-in-public.ts'
import { readsAsTold } from './privacy/reads-as-told.ts'
import { agreeWithTheFacts } from './resolution/agree-with-the-facts.ts'
import { doSomething } from './resolution/do-something.ts'
import { giveATime } from './resolution/give-a-time.ts'
import { keepInTheLoop } from './resolution/keep-in-the-loop.ts'
import { keepSumsPrivate } from './resolution/keep-sums-private.ts'
import { nameNextStep } from './resolution/name-next-step.ts'
import { noTradeForReview } from './resolution/no-trade-for-review.ts'
import { offerGoodwill } from './resolution/offer-goodwill.ts'
import { safetyFirst } from './resolution/safety-first.ts'
import { sayWhatHappensNext } from './resolution/say-what-happens-next.ts'
import type { ReplyRule } from './rule.ts'
import { replyWithinTarget } from './speed/reply-within-target.ts'
import { fitThePlatform } from './style/fit-the-platform.ts'
import { makeSense } from './style/make-sense.ts'
import { mindTheTone } from './style/mind-the-tone.ts'
import { noPlaceholder } from './style/no-placeholder.ts'

/** Every reply rule, in the order of the catalogue. A rule that is not listed here does not exist. */
export const replyRules: readonly ReplyRule[] = [
  saySorry,
  noConditionalApology,
  noApologyForFeelings,
  noApologyTakenBack,
  readsAsHollow,
  ownTheFault,
  apologiseForTheHarm,
  noDenial,
  noRefusedApology,
  noBlamingYou,
  noBlamingCustomers,
  noExcuse,
  noHidingBehindPolicy,
  noMinimising,
  noBoasting,
  noShiftingBlame,
  readsAsDefensive,
  oneApologyIsEnough,
  noInsult,
  noMockery,
  noIrony,
  noThreat,
  noBrushOff,
  readsAsRude,
  noShouting,
  acknowledge,
  acknowledgeTheComplaint,
  addressByName,
  speakToTheCase,
  noCannedReply,
  noRoteReply,
  noIdentifierInPublic,
  noRecordFactsInPublic,
  readsAsTold,
  noFullNameInPublic,
  noAskingDataInPublic,
  noAskingAddressInPublic,
  noAskingHighRiskData,
  neverAskForSecrets,
  inviteToPrivate,
  noSendingAway,
  pointTheWay,
  reachOutYourself,
  offerAPrivateTalk,
  nameWhoAnswers,
  noNeedlessMove,
  noPingPong,
  inviteForNextTime,
  nameNextStep,
  doSomething,
  sayWhatHappensNext,
  keepInTheLoop,
  giveATime,
  offerGoodwill,
  keepSumsPrivate,
  agreeWithTheFacts,
  noTradeForReview,
  safetyFirst,
  fitThePlatform,
  noPlaceholder,
  makeSense,
  mindTheTone,
  replyWithinTarget,
]
