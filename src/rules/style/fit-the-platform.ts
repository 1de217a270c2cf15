import { overLimit } from '../../acts/length.ts'
import { defineRule } from '../rule.ts'

export const fitThePlatform = defineRule({
  id: 'fit-the-platform',
  dimension: 'style',
  practice: 'P6',
  severity: 'warning',
  summary: 'Fit the platform.',
  why: 'What does not fit is cut, or does not send.',
  source: 'P6; limits in src/situation/platforms.ts',
  messages: {
    found: '{length} characters where {platform} takes {limit}.',
  },
  examples: {
    flags: [],
    passes: ['Short and clear.', 'Sorry, Dana.', 'It leaves today.', 'We will ring you.', 'Noted.'],
  },
  *check(reading) {
    const over = overLimit(reading)
    if (over)
      yield {
        message: 'found',
        span: over.span,
        data: { length: over.length, limit: over.limit, platform: over.platform },
      }
  },
})
