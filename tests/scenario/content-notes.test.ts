import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { committed, SLUGS } from '../support/plays/committed.ts'

/** What may be hard to bear: threats, death, self-harm, illness and injury, children in danger. */
const HARD =
  /\b(?:kill(?:ed|s|ing)? (?:you|him|her|my|your)|suicid\w*|self-harm\w*|overdos\w*|funeral|died|passed away|rape\w*|stabb\w*|cancer|parkinson's|epilep\w*|seizures?|ambulance|court order|rent bounced|blood)\b/iu

/** Slurs and the hardest swear words, unmasked. Only their shape is kept: first letters, length and end. */
const UNMASKED =
  /\b(?:f[ua]ck\w*|c[u]nt\w*|n[i]gg\w*|f[a]gg\w*|r[e]tard\w*|sp[a]st?ic?\w*|tr[a]nn\w*|p[a]ki\w*)\b/iu

function textsOf({ beats, endings, walks, record, facts }: Scenario): string {
  return JSON.stringify([beats, endings, walks, record, facts])
}

describe.each(SLUGS)('%s', (slug) => {
  const scenario = committed(slug)

  it('says beforehand what in it may be hard to bear', () => {
    const hard = HARD.exec(textsOf(scenario))?.[0]
    if (hard !== undefined) expect(scenario.content_notes, `it has "${hard}"`).not.toEqual([])
  })

  it('masks slurs and the hardest words', () => {
    expect(UNMASKED.exec(textsOf(scenario))?.[0]).toBeUndefined()
  })
})
