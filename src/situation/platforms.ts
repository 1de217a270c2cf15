import type { Platform, Surface } from './situation.ts'
import { weightedLength } from './weighted-length.ts'

export interface PlatformFacts {
  readonly label: string
  /** Longest public reply the platform takes, in its own way of counting. */
  readonly publicLimit: number
  /** Longest private message; null where the platform has none. */
  readonly privateLimit: number | null
  readonly privateMessages: boolean
  /** First-response target for a complaint in minutes, unless a policy says otherwise (practice P1). */
  readonly targetMinutes: number
  /** `weighted`: as X counts public posts; `units`: UTF-16 units. */
  readonly counting: 'weighted' | 'units'
  /** Where a reply most likely stands when nobody says. */
  readonly surface: Surface
}

/** What the platforms' own help pages state (November 2026). */
export const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  x: facts('X', 280, 10_000, 'weighted', 'mention'),
  facebook: facts('Facebook', 8_000, 2_000, 'units', 'brand_page'),
  instagram: facts('Instagram', 2_200, 1_000, 'units', 'brand_page'),
  review_site: facts('Review site', 4_000, null, 'units', 'review'),
  forum: facts('Forum', 10_000, 10_000, 'units', 'community'),
  chat: facts('Chat', 2_000, 2_000, 'units', 'brand_page'),
}

/** How much of the platform's room a text takes. Private messages are counted in plain characters everywhere. */
export function lengthOn(platform: Platform, visibility: 'public' | 'private', text: string): number {
  const weighted = visibility === 'public' && PLATFORM_FACTS[platform].counting === 'weighted'
  return weighted ? weightedLength(text) : text.length
}

function facts(
  label: string,
  publicLimit: number,
  privateLimit: number | null,
  counting: PlatformFacts['counting'],
  surface: Surface,
): PlatformFacts {
  return {
    label,
    publicLimit,
    privateLimit,
    privateMessages: privateLimit !== null,
    targetMinutes: 60,
    counting,
    surface,
  }
}
