import nlp from 'compromise/two'
import { describe, expect, it } from 'vitest'
import { TaggerMissing } from '../../src/text/document.ts'
import { loadTextTools } from '../../src/text/tools.ts'
import { HOSTILE, read } from './texts.ts'

const SAMPLES = [
  'We will send you a new one today, and our team will call.',
  'You should have checked the terms before you ordered it.',
  'Mark, could you DM us your order number so we can look into this?',
  "It isn't our fault that the driver left it outside at 5 p.m. on Friday.",
  'Thanks for letting us know, the replacement is being sent to your local shop.',
  'I hope this helps! Will from the team may be late, but Rose has the keys.',
]
const tags = (text: string) =>
  (nlp(text).document as unknown as { tags: Set<string> }[][]).map((terms) =>
    terms.map((term) => [...term.tags].sort()),
  )
// Before the tools change compromise's sweep.
const before = SAMPLES.map(tags)
const tagged = await loadTextTools({ tagger: true })

const clauses = (text: string): string[] => {
  const document = read(text, tagged)
  return document.sentences.flatMap((sentence) =>
    document
      .clauses(sentence)
      .map((clause) => `${clause.subject} ${clause.negated ? 'not ' : ''}${clause.verb} ${clause.mood}`),
  )
}
const usedAsName = (text: string): boolean => {
  const document = read(text.replace(/\[|\]/g, ''), tagged)
  const start = text.indexOf('[')
  const token = document.tokens.find((each) => each.start === start)
  if (token === undefined) throw new Error('mark a word')
  return document.usedAsName(token)
}

describe('tagger', () => {
  it.each([
    ['We will send you a new one today.', ['brand send statement']],
    ['You should have checked the terms.', ['customer checked statement']],
    ['If you had read the email, you would know.', ['customer read statement', 'customer know statement']],
    ['Please send us your order number.', ['customer send imperative']],
    ["DM us your number and we'll check.", ['customer dm imperative', 'brand check statement']],
    ['Your parcel was lost by the courier.', ['third lost statement']],
    ['Our team has not received your message.', ['brand not received statement']],
    ['One of our drivers left it outside.', ['brand left statement']],
    ['Can you tell us more?', ['customer tell question']],
    ['Have you tried turning it off?', ['customer tried question']],
    [
      "It isn't our fault that you didn't read it.",
      ['third not is statement', 'customer not read statement'],
    ],
    ["We're looking into this and will update you.", ['brand looking statement', 'brand update statement']],
    ["Don't worry, we've got you.", ['customer not worry imperative', 'brand got statement']],
    ['Thank you for letting us know.', ['nobody  statement']],
    ['Sorry about that!', ['nobody  statement']],
  ])("tells who does what by compromise's tags: %j", (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })

  it.each([
    '[Will] from the team is on it.',
    'Hi [Will], thanks',
    'hi [will], thanks',
    '[Mark] will call you.',
    '[Hope] is looking into this.',
    '[Bill] will pay the bill.',
    '[Joy] here',
    'Thanks, [Grace]',
    '[April] here from the team',
    'We spoke to [Rose] about it',
    'Sorry [Grace], we missed it',
    '- [Will]',
    'Ask for [Frank] at the desk',
    'I spoke with [Deborah] yesterday',
  ])('takes the word for a name: %j', (text) => {
    expect(usedAsName(text)).toBe(true)
  })

  it.each([
    'We [will] do it',
    '[Will] you be in?',
    'Please [mark] it',
    '[Mark] it as read',
    'I [hope] so',
    '[Hope] this helps',
    'It was a [joy]',
    'We [may] be late',
    '[May] I ask',
    'we close in [April]',
    'before [May] 5',
    'Prices [rose]',
    'To be [frank], no',
    'Your [Bill] is ready',
  ])('does not take the word for a name: %j', (text) => {
    expect(usedAsName(text)).toBe(false)
  })

  it('gives spans in the original', () => {
    const text = 'Sorry — s o r r y! We’ll check, and you can reply.'
    const document = read(text, tagged)
    const raw = document.sentences.flatMap((sentence) =>
      document.clauses(sentence).map(({ start, end }) => text.slice(start, end)),
    )
    expect(raw).toContain('We’ll check')
    expect(raw).toContain('and you can reply')
  })

  it('tags as compromise does, only faster: the sweep by words changes no tag', () => {
    expect(SAMPLES.map(tags)).toEqual(before)
  })

  it('remembers a sentence', () => {
    const sentence = 'Our depot has your parcel.'
    expect(tagged.tagger?.clauses(sentence)).toBe(tagged.tagger?.clauses(sentence))
  })

  it('says so when it was not loaded', () => {
    const document = read('We will.')
    const [sentence] = document.sentences
    const [token] = document.tokens
    expect(() => sentence && document.clauses(sentence)).toThrow(TaggerMissing)
    expect(() => token && document.usedAsName(token)).toThrow(TaggerMissing)
  })

  it('never throws on hostile text, and its spans stay inside', () => {
    for (const text of HOSTILE) {
      const document = read(text.slice(0, 800), tagged)
      for (const sentence of document.sentences) {
        for (const clause of document.clauses(sentence)) {
          expect(clause.start).toBeGreaterThanOrEqual(sentence.start)
          expect(clause.end).toBeLessThanOrEqual(sentence.end)
        }
      }
      for (const token of document.tokens.slice(0, 5)) document.usedAsName(token)
    }
  })
})
