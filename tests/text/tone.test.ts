import { describe, expect, it } from 'vitest'
import { SERVICE_VOCABULARY } from '../../src/text/tone.ts'
import { read } from './texts.ts'

describe('tone', () => {
  it("values words by sentiment's AFINN list: 'wonderful' is 4 and 'disgusting' is -3", () => {
    expect(read('wonderful').tone).toBe(4)
    expect(read('disgusting').tone).toBe(-3)
    expect(read('wonderful, disgusting').tone).toBe(0.5)
  })

  it('takes apologies and what a complaint is about for neutral', () => {
    expect(read("We're sorry for the problem with your lost parcel and the late refund").tone).toBe(0)
  })

  it('turns a denied word round, more mildly', () => {
    expect(read('This is not good').tone).toBe(-1.5)
  })

  it('leaves out what is quoted', () => {
    expect(read('You wrote "this is disgusting"').tone).toBe(0)
  })

  it('counts emoji', () => {
    expect(read('😍').tone).toBeGreaterThan(0)
  })

  it('lists every correction once', () => {
    const words = SERVICE_VOCABULARY.flatMap((correction) => correction.words.split(' '))
    expect(new Set(words).size).toBe(words.length)
  })

  it('is not led astray by names of object properties', () => {
    expect(read('constructor toString __proto__ valueOf').tone).toBe(0)
  })
})
