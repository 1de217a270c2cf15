import type { Span, Token } from '../text/document.ts'
import { admissions } from './admissions.ts'
import { apologies } from './apologies.ts'
import { fieldsOf } from './fields.ts'
import { isPosted } from './posted.ts'
import { act, type Reading } from './reading.ts'

/**
 * The reply is sorry for things of another trade than the customer wrote of, and takes up nothing of what the customer wrote:
 * it was meant for somebody else. Tips and questions may speak of other things; what one is sorry for may not.
 */
export const besideThePoint = act((reading): readonly Span[] => {
  const sorry = [...apologies(reading), ...admissions(reading)]
  if (sorry.length === 0 || takesUp(reading)) return []
  const posted = fieldsOf(
    reading,
    reading.thread.flatMap((post) => post.tokens.map(({ text }) => text)),
  )
  if (posted.size === 0) return []
  const things = thingsIn(reading)
  const strange = things.filter(({ fields }) => !fields.some((field) => posted.has(field)))
  if (strange.length < things.length) return []
  const regretted = strange.filter(({ token }) =>
    sorry.some(({ start, end }) => {
      const sentence = reading.document.sentences[token.sentence]
      return sentence !== undefined && !sentence.question && sentence.start < end && start < sentence.end
    }),
  )
  const [first, last] = [regretted[0]?.token, regretted.at(-1)?.token]
  return first && last ? [{ start: first.start, end: last.end }] : []
})

/** Something of the customer's comes back that not any reply might have: a thing, a place. */
function takesUp(reading: Reading): boolean {
  const { customer, brand } = reading.situation
  let names: string | undefined
  const [stopwords, replyWords] = [reading.phrases('stopwords'), reading.phrases('reply-words')]
  for (const { kind, text, stem } of reading.document.tokens) {
    if (kind !== 'word' || text.length < 3 || !isPosted(reading, stem)) continue
    if (stopwords.has(text) || replyWords.has(stem)) continue
    names ??= `${customer.name} ${customer.handle} ${brand.name}`.toLowerCase()
    if (!names.includes(text)) return true
  }
  return false
}

interface Thing {
  readonly token: Token
  readonly fields: readonly string[]
}

/** Things whose trade is known; the brand's own name is none. */
function thingsIn(reading: Reading): readonly Thing[] {
  const brand = reading.situation.brand.name.toLowerCase()
  return reading.document.tokens
    .filter(({ kind, quoted, text }) => kind === 'word' && !quoted && !brand.includes(text))
    .map((token) => ({ token, fields: [...fieldsOf(reading, [token.text])] }))
    .filter(({ fields }) => fields.length > 0)
}
