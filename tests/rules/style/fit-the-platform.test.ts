import { fitThePlatform } from '../../../src/rules/style/fit-the-platform.ts'
import type { Situation } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const LINE = 'The van is on your road. '
const INBOX: Partial<Situation> = { platform: 'instagram', visibility: 'private' }
const REVIEW: Partial<Situation> = { platform: 'review_site', surface: 'review' }
const over = (situation: Partial<Situation>, lines: number) => ({
  situation,
  reply: `«${LINE.repeat(lines)}»`,
})
const within = (situation: Partial<Situation>, lines: number) => ({ situation, reply: LINE.repeat(lines) })

testRule(fitThePlatform, {
  flags: [
    over({}, 12),
    over(INBOX, 41),
    over(REVIEW, 161),
    over({ platform: 'chat', surface: 'brand_page' }, 81),
    { situation: {}, reply: `«${'🎂'.repeat(141)}»` },
    { situation: {}, reply: `«${'い'.repeat(141)}»` },
  ],
  passes: [
    within({}, 11),
    within(INBOX, 40),
    within(REVIEW, 160),
    within({ visibility: 'private' }, 400),
    { situation: {}, reply: '👨‍👩‍👧‍👦'.repeat(100) },
    { situation: {}, reply: `It is all here: https://fernway.example/${'steps/'.repeat(60)}` },
  ],
})
