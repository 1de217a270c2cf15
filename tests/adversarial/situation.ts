import { parseLintRequest } from '../../src/situation/parse.ts'
import type { LintInput } from '../../src/situation/situation.ts'

/** A reply to Nadia, whose second kettle leaked: every reply of this suite stands here. */
export function toNadia(reply: string): LintInput {
  const parsed = parseLintRequest({
    situation: {
      platform: 'facebook',
      visibility: 'public',
      surface: 'brand_page',
      brand: { name: 'Harrow & Pike Kettles', handle: '@harrowpike' },
      customer: { name: 'Nadia', handle: '@nadia.w' },
      thread: [
        {
          from: 'customer',
          text: 'My new kettle leaked all over the worktop and tripped the fuse. Second one in a month. What are you going to do?',
        },
      ],
    },
    reply,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
