import { admissions } from '../acts/admissions.ts'
import { apologies, apologyOf } from '../acts/apologies.ts'
import { brandReachesOut, invitations } from '../acts/channels.ts'
import { defences } from '../acts/defences.ts'
import { disclosures } from '../acts/disclosures.ts'
import { gifts } from '../acts/gifts.ts'
import { heard } from '../acts/heard.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import { couldBeAnybodys } from '../acts/pasted.ts'
import type { Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import { inSignature } from '../acts/signature.ts'
import { tellsTheCase } from '../acts/specifics.ts'
import { complains } from '../acts/stakes.ts'
import { steps } from '../acts/steps.ts'
import { promisesOfNews } from '../acts/times.ts'
import type { Token } from '../text/document.ts'

/** What a reply has, by name: acts and facts (`act:...`, `is:...`) and words (`w:...`, two in a row `w:... ...`), each once. */
export type Features = ReadonlyMap<string, readonly Token[]>

/** All features of a reply with the tokens that give them (none for acts). The order is that of the reply, so equal replies are equal maps. */
export function featuresOf(reading: Reading): Features {
  const features = new Map<string, Token[]>()
  const add = (name: string, ...tokens: Token[]) =>
    features.set(name, [...(features.get(name) ?? []), ...tokens])
  for (const name of actsOf(reading)) add(name)
  const words = maskedWords(reading)
  words.forEach(({ mask, token }, i) => {
    add(`w:${mask}`, token)
    const next = words[i + 1]
    if (next && next.token.sentence === token.sentence) add(`w:${mask} ${next.mask}`, token, next.token)
  })
  return features
}

function actsOf(reading: Reading): readonly string[] {
  const { situation, document } = reading
  const counted = (name: string, count: number) =>
    count === 0 ? [`no:${name}`] : count === 1 ? [`act:${name}`] : [`act:${name}`, `act:${name}+`]
  const questions = document.sentences.filter((sentence) => sentence.question).length
  return [
    `is:${situation.visibility}`,
    `is:${situation.surface}`,
    `is:fault ${reading.expectations.fault}`,
    `is:anger ${reading.expectations.anger}`,
    `is:${complains(reading) ? 'complaint' : 'no complaint'}`,
    `is:apology ${apologyOf(reading)}`,
    ...(tellsTheCase(reading) ? ['is:specific'] : []),
    ...(couldBeAnybodys(reading) ? ['is:anybodys'] : []),
    ...(situation.thread.some((post) => post.from === 'brand') ? ['is:mid-thread'] : []),
    ...apologies(reading).map((apology) => `act:apology ${apology.kind}`),
    ...defences(reading).map((defence) => `act:${defence.kind}`),
    ...invitations(reading).map((invitation) => `act:move ${invitation.channel}`),
    ...counted('defence', defences(reading).length),
    ...counted('admission', admissions(reading).length),
    ...counted('heard', heard(reading).length),
    ...counted('step', steps(reading).length),
    ...counted('time', promisesOfNews(reading).length),
    ...counted('gift', gifts(reading).length),
    ...counted('rude', [insults, mockery, threats, brushOffs].flatMap((act) => act(reading)).length),
    ...counted('reach-out', brandReachesOut(reading).length),
    ...counted('request', dataRequests(reading).length),
    ...counted('disclosure', disclosures(reading).length),
    ...counted('name', customerNamed(reading).length),
    ...counted('question', questions),
    ...(questions > 0 && questions === document.sentences.length ? ['is:all questions'] : []),
  ]
}

/** Stems in order; names, numbers and links are one word each, so that nothing is learnt about anybody. */
function maskedWords(reading: Reading): readonly { readonly mask: string; readonly token: Token }[] {
  const named = new Set(customerNamed(reading).map((span) => span.start))
  return reading.document.tokens.flatMap((token) => {
    const mask = maskOf(reading, token, named)
    return mask === '' ? [] : [{ mask, token }]
  })
}

function maskOf(reading: Reading, token: Token, named: ReadonlySet<number>): string {
  if (token.kind === 'number') return '#'
  if (token.kind === 'url' || token.kind === 'email') return '@'
  if (token.kind === 'emoji') return 'emoji'
  if (token.kind === 'punctuation') return /^[!?]/.test(token.text) ? token.text.charAt(0) : ''
  if (token.kind !== 'word' || inSignature(reading, token)) return ''
  if (named.has(token.start)) return 'NAME'
  return /^\p{Lu}/u.test(token.raw) && !reading.isWord(token.text) ? 'Name' : token.stem
}
