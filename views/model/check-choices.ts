import { PLATFORM_FACTS } from '../../src/situation/platforms.ts'
import {
  type Anger,
  type Crisis,
  type Fault,
  PLATFORMS,
  type Platform,
  type Sector,
  type Sensitivity,
  type Surface,
} from '../../src/situation/situation.ts'

/** Where a post stands, as it is said after "characters". */
export const ON_PLATFORM: Readonly<Record<Platform, string>> = {
  x: 'on X',
  facebook: 'on Facebook',
  instagram: 'on Instagram',
  review_site: 'on a review site',
  forum: 'in a forum',
  chat: 'in a chat',
}

/** A choice of a list, with what the counter needs to know about it. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly data?: Readonly<Record<`data-${string}`, string | number>>
}

export const PLATFORM_CHOICES: readonly Choice[] = PLATFORMS.map((platform) => {
  const facts = PLATFORM_FACTS[platform]
  return {
    value: platform,
    label: facts.label,
    data: {
      'data-public': facts.publicLimit,
      'data-private': facts.privateLimit ?? facts.publicLimit,
      'data-counting': facts.counting,
      'data-where': ON_PLATFORM[platform],
    },
  }
})

export const SURFACE_WORDS: Readonly<Record<Surface, string>> = {
  brand_page: 'On our own page',
  mention: 'They tagged us',
  untagged: 'They did not tag us',
  review: 'A review',
  community: 'In somebody’s group',
}

export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  general: 'Nothing special',
  health: 'Health',
  finance: 'Money and insurance',
  legal: 'Law',
}

export const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  ours: 'Ours',
  unclear: 'Not clear yet',
  not_ours: 'Not ours',
}

export const ANGER_WORDS: Readonly<Record<Anger, string>> = {
  calm: 'Calm',
  annoyed: 'Annoyed',
  angry: 'Angry',
  furious: 'Furious',
}

export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity | 'none', string>> = {
  none: 'Nothing delicate',
  money: 'Money',
  health: 'Health',
  identity: 'Identity',
  minors: 'Children',
}

export const CRISIS_WORDS: Readonly<Record<Crisis | 'none', string>> = {
  none: 'No crisis',
  danger: 'Danger',
  legal: 'Law',
  harassment: 'Harassment',
  viral: 'Going viral',
}

export const YES_NO_WORDS = { yes: 'Yes', no: 'No' } as const

/** The choices of a list of words, after one for leaving it open. */
export function choices(words: Readonly<Record<string, string>>, open: string): readonly Choice[] {
  const said = Object.entries(words).map(([value, label]) => ({ value, label }))
  return [{ value: '', label: open }, ...said]
}
