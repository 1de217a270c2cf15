import { set } from '../text/clause-words.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { troubled } from './stakes.ts'
import { triggerFor } from './trigger.ts'

/** Joy that no complaint gives. */
const JOY = set(
  'privilege honour honor honoured honored thrilled delighted delight overjoyed ecstatic elated jubilant tickled joy bliss charmed enchanted riveting gripping fascinating fascinated mesmerised entertaining hilarious marvellous marvelous splendid magnificent glorious breathtaking spellbound enthralled treat thrill pleasure wonderful lovely delightful',
)
/** Joyful words are irony only about having got the complaint. */
const ABOUT = set('hear read learn receive get see know told asked hearing reading learning being')
const GRIEF = set(
  'devastated heartbroken inconsolable distraught shattered crushed desolate bereft mourning weeping wept sobbing sobbed tears grieving bereaved shaken',
)

/** Praise, joy and grief that do not fit what the customer wrote: what they say is its opposite. */
export const ironies = act((reading): readonly Span[] => {
  if (!troubled(reading)) return []
  const found: Span[] = said(reading, 'ironies').map(({ start, end }) => ({ start, end }))
  found.push(...unthanked(reading))
  if (!mayJoke(reading)) return found
  for (const sentence of reading.document.sentences) {
    const at = joyAt(sentence) ?? griefAt(sentence) ?? thanksForHarm(reading, sentence)
    if (at) found.push(at)
  }
  return found
})

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** "What a privilege to hear", "what joy": an exclamation; or "an honour to be told". */
function joyAt({ tokens }: Sentence): Span | undefined {
  const at = tokens.findIndex(({ text, quoted, negated }) => JOY.has(text) && !quoted && !negated)
  if (at < 0) return undefined
  const before = tokens.slice(Math.max(0, at - 4), at)
  const exclaims = before.some(({ text }) => text === 'what' || text === 'such')
  const toHear = textAt(tokens, at + 1) === 'to' && ABOUT.has(textAt(tokens, at + 2))
  const strong = /^(?:privilege|hono|thrill|overjoy|ecstat|elated|jubil|tickl|delighted)/.test(
    textAt(tokens, at),
  )
  if (before.some(({ text }) => text === 'would' || text === 'will' || text === 'be')) return undefined
  if (!(exclaims || (toHear && strong && !HAPPENED.has(textAt(tokens, at + 3))))) return undefined
  return exclaims && !strong && !toHear ? undefined : spanOf(tokens, at - before.length, at + 1)
}
/** "Delighted to hear it is sorted", "that you got it": good news. */
const HAPPENED = set('it that everything all things you the your we this')

/** Twice inconsolable in one breath is not sad at all. */
function griefAt({ tokens }: Sentence): Span | undefined {
  const found = tokens.filter(({ text, quoted }) => GRIEF.has(text) && !quoted)
  const [first, last] = [found[0], found.at(-1)]
  return first && last && found.length > 1 ? { start: first.start, end: last.end } : undefined
}

const THANKS = set('thanks thank grateful appreciate gratitude thankful indebted obliged')
/** What a complaint is called by those who mock it. */
const SHOWS = set(
  'bulletin essay lecture lesson sermon novel poem saga tale epic chapter thesis dissertation performance show concert documentary tutorial masterclass newsflash entertainment hardware souvenir biography memoir opera symphony drama theatre comedy speech monologue education',
)
const GIFTS = set('report bulletin')
/** Before "report" these say what it is; anything of the complaint's harm makes it a joke. */
const PLAIN = set(
  'the your this that a detailed full first honest kind helpful useful quick clear early bug fault incident damage status recent candid great thorough service',
)

/** Without any of these there is no joy, no grief and no thanks for harm. */
const mayJoke = triggerFor(JOY, GRIEF, SHOWS, GIFTS)

/** "Thank you for the wildlife report": thanked for the harm, as for a present. */
function thanksForHarm(reading: Reading, { tokens }: Sentence): Span | undefined {
  const at = tokens.findIndex(({ text, quoted, negated }) => THANKS.has(text) && !quoted && !negated)
  if (at < 0) return undefined
  for (let i = at + 1; i < Math.min(tokens.length, at + 10); i++) {
    const [word, before] = [textAt(tokens, i), tokens[i - 1]]
    const joke =
      GIFTS.has(word) &&
      before?.kind === 'word' &&
      !PLAIN.has(before.text) &&
      !/^\p{Lu}/u.test(before.raw) &&
      !reading.phrases('stopwords').has(before.text) &&
      !isPosted(reading, before)
    if ((SHOWS.has(word) && !isPosted(reading, tokens[i])) || joke) return spanOf(tokens, at, i)
  }
  return undefined
}

const isPosted = (reading: Reading, token: Token | undefined): boolean =>
  reading.thread.some((post) => post.tokens.some(({ stem }) => stem === token?.stem))

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[Math.max(0, from)]?.start ?? 0,
  end: tokens[Math.min(to, tokens.length - 1)]?.end ?? 0,
})

/** "You are welcome", where nobody thanked. */
function unthanked(reading: Reading): readonly Span[] {
  const welcome = said(reading, 'ironies.welcome')
  if (welcome.length === 0) return welcome
  const thanked = reading.thread.some((post) =>
    post.tokens.some(({ text }) => /^(?:thank|thx|ta$|cheers)/.test(text)),
  )
  return thanked ? [] : welcome.map(({ start, end }) => ({ start, end }))
}
