import { describe, expect, it } from 'vitest'
import { inferExpectations } from '../../src/situation/infer.ts'
import { parseLintRequest } from '../../src/situation/parse.ts'
import type { Expectations, ThreadPost } from '../../src/situation/situation.ts'

function inferred(posts: readonly (string | ThreadPost)[], expectations: Partial<Expectations> = {}) {
  const thread = posts.map((post) => (typeof post === 'string' ? { from: 'customer', text: post } : post))
  const parsed = parseLintRequest({ situation: { thread, expectations }, reply: 'Hi' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return inferExpectations(parsed.value.situation)
}

describe('what a thread calls for', () => {
  it.each([
    ['calm', 'Do you sell gift wrap in the Otley shop?'],
    ['annoyed', 'My lamp arrived broken.'],
    ['angry', 'You are useless.'],
    ['furious', 'Third parcel LOST. You are thieves and liars, never again!!'],
  ])('anger is %s in %j', (anger, post) => expect(inferred([post]).anger).toBe(anger))

  it('words of praise are no anger and nobody’s fault', () => {
    const expected = { anger: 'calm', fault: 'not_ours', needs_private: false }
    expect(inferred(['Your driver was LOVELY to my mum!! Thank you!!'])).toMatchObject(expected)
  })

  it('praise beside trouble is a complaint', () => {
    expect(inferred(['Lovely staff, but my order never arrived.'])).toMatchObject({
      fault: 'ours',
      needs_private: true,
    })
    expect(inferred(['Great job, lost my bag again'])).toMatchObject({ anger: 'angry' })
  })

  it.each([
    ['ours', 'The heating has been off for a week.'],
    ['not_ours', 'My own fault, I dropped it. Can it be repaired?'],
    ['unclear', 'Is the blue one dishwasher proof?'],
  ])('fault is %s in %j', (fault, post) => expect(inferred([post]).fault).toBe(fault))

  it.each([
    ['danger', 'There is smoke coming out of your charger'],
    ['danger', 'I smell gas in the hall since this morning'],
    ['danger', 'He had an allergic reaction to your soup'],
    ['legal', 'My solicitor will write to you'],
    ['harassment', 'Your technician touched me'],
    ['viral', 'The newspapers will love this'],
  ])('%s is seen in %j', (kind, post) => expect(inferred([post]).crisis).toContain(kind))

  it.each([
    'When do the chokky biscuits come back? No dark choc left here',
    '@chokedgrill do you open on Sundays?',
    'Is https://burns.example/on-fire your menu?',
    'I am dying to know when the sale ends, the wait is killing me',
    'The machine swallowed my card and my head is about to explode',
  ])('nobody is in danger in %j', (post) => expect(inferred([post]).crisis).toEqual([]))

  it('three bystanders are an audience, two are not', () => {
    const bystander = { from: 'bystander', text: 'Same here' } as const
    expect(inferred(['No water again', bystander, bystander]).crisis).toEqual([])
    expect(inferred(['No water again', bystander, bystander, bystander]).crisis).toEqual(['viral'])
  })

  it.each([
    ['money', 'You charged me twice'],
    ['health', 'My prescription was wrong'],
    ['identity', 'Someone used my passport scan'],
    ['minors', 'My daughter was left at the stop'],
  ])('%s is at stake in %j', (kind, post) => expect(inferred([post]).sensitivity).toContain(kind))

  it('one person’s case needs private details, a question for everybody does not', () => {
    expect(inferred(['Where is my parcel?']).needs_private).toBe(true)
    expect(inferred(['I cannot log in to my account']).needs_private).toBe(true)
    expect(inferred(['What time does the Otley branch close?']).needs_private).toBe(false)
    expect(inferred(['The soup was cold and the music loud']).needs_private).toBe(false)
    expect(inferred(['They left a hole in my kitchen wall']).needs_private).toBe(true)
    expect(inferred(['Is the app down for anyone else? My shift depends on it']).needs_private).toBe(false)
  })

  it('a talk that ended in thanks needs nothing more, a sarcastic one does', () => {
    const brand = { from: 'brand', text: 'Try the blue cable, Dana.' } as const
    expect(inferred(['My router will not connect', brand, 'That worked, thanks!']).needs_private).toBe(false)
    expect(
      inferred(['Charged me twice', brand, 'Thanks for nothing, where is my refund']).needs_private,
    ).toBe(true)
  })

  it('very kind words outweigh the trouble they mention', () => {
    expect(inferred(["Four hours late, but I can't fault the lad who came"])).toMatchObject({
      fault: 'not_ours',
      anger: 'calm',
    })
  })

  it('parts of words are no words', () => {
    expect(inferred(['I want to pursue this issue of tissue paper']).crisis).toEqual([])
    expect(inferred(['The courtyard was pretty']).crisis).toEqual([])
  })

  it('only the customer’s words count', () => {
    const brand = { from: 'brand', text: 'Did you smell gas? We will refund you. THIEVES!!' } as const
    expect(inferred(['The blue one, please', brand])).toMatchObject({
      anger: 'calm',
      crisis: [],
      sensitivity: [],
    })
  })

  it('what the caller states stands, and only the rest is said to be inferred', () => {
    const { inferred: told, ...expectations } = inferred(['You are useless.'], {
      anger: 'calm',
      needs_private: true,
    })
    expect(expectations).toMatchObject({
      anger: 'calm',
      needs_private: true,
      fault: 'ours',
      target_minutes: 60,
    })
    expect(told).toEqual([
      'expectations.fault: ours',
      'expectations.sensitivity: none',
      'expectations.crisis: none',
      'expectations.target_minutes: 60',
    ])
  })

  it('curly and straight apostrophes are one', () => {
    expect(inferred(['I won’t be back']).anger).toBe('angry')
    expect(inferred(["I won't be back"]).anger).toBe('angry')
  })

  it('an empty thread calls for nothing special', () => {
    expect(inferred([])).toMatchObject({ anger: 'calm', sensitivity: [], crisis: [], needs_private: false })
  })
})
