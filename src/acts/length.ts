import { mostLength } from '../situation/most-length.ts'
import { lengthOn, PLATFORM_FACTS } from '../situation/platforms.ts'
import type { Span } from '../text/document.ts'
import { act } from './reading.ts'

export interface OverLimit {
  readonly length: string
  readonly limit: string
  readonly platform: string
  readonly span: Span
}

/** Set when the reply is longer than its platform takes. Counted as the platform counts. */
export const overLimit = act((reading): OverLimit | undefined => {
  const { platform, visibility } = reading.situation
  const facts = PLATFORM_FACTS[platform]
  const limit = (visibility === 'private' ? facts.privateLimit : null) ?? facts.publicLimit
  if (mostLength(reading.document.original) <= limit) return undefined
  const length = lengthOn(platform, visibility, reading.document.original)
  if (length <= limit) return undefined
  return {
    length: String(length),
    limit: String(limit),
    platform: facts.label,
    span: { start: 0, end: reading.document.original.length },
  }
})
