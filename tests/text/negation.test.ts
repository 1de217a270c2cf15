import { describe, expect, it } from 'vitest'
import { read, words } from './texts.ts'

const negated = (text: string): string =>
  read(text)
    .tokens.filter((token) => token.negated)
    .map((token) => token.text)
    .join(' ')

describe('negation', () => {
  it.each([
    ['We are not sorry for it.', 'sorry for it'],
    ["We can't refund you", 'refund you'],
    ['There is no need to call us', 'need to call us'],
    ['without your consent', 'your consent'],
    ['We never promised that', 'promised that'],
    ['Neither the driver nor the depot knew', 'the driver the depot knew'],
    ['Nothing was promised', 'was promised'],
    ['It is hardly acceptable', 'acceptable'],
    ['We have not and will not refund it', 'and will refund it'],
    ["don't blame us", 'blame us'],
    ['dont send money', 'send money'],
  ])('reaches what it denies: %j', (text, expected) => {
    expect(negated(text)).toBe(expected)
  })

  it.each([
    ["It isn't right, but we are sorry", 'right'],
    ['Not great; we will fix it', 'great'],
    ["That's not ok: we apologise", 'ok'],
    ['not good - we will fix it', 'good'],
    ["You didn't read it. We are sorry", 'read it'],
    ["We don't know because we are sorry", 'know'],
    ["It wasn't us, and we are glad", 'us'],
    ["We haven't forgotten you and we are sorry", 'forgotten you'],
    ["It isn't broken so please try it", 'broken'],
    ['We will not rest until you are happy', 'rest'],
    ["We're not sure (we are sorry)", 'sure'],
  ])('ends with its clause: %j', (text, expected) => {
    expect(negated(text)).toBe(expected)
  })

  it('reaches six words at most', () => {
    expect(negated('not one two three four five six seven eight')).toBe('one two three four five six')
  })

  it.each([
    'Not only are we sorry',
    'No problem, happy to help',
    'No doubt we failed you',
    'We cannot apologise enough',
    "We can't thank you enough",
    "We couldn't be more sorry",
    'Please do not hesitate to contact us',
    'No worries at all',
    "Why don't you call us?",
    'No, we are sorry',
    'No matter what happened',
    'item no. 5 is here',
  ])('does not negate what follows: %j', (text) => {
    expect(negated(text)).toBe('')
  })

  it.each([
    ['It is not without reason', ''],
    ['It is not that we do not care', 'that we do'],
    ['We cannot not help', ''],
  ])('takes a double negation for an affirmation: %j', (text, expected) => {
    expect(negated(text)).toBe(expected)
  })

  it('does not negate the negator itself', () => {
    expect(words('not now')).toBe('not !now')
  })
})
