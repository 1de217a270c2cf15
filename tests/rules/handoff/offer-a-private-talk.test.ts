import { offerAPrivateTalk } from '../../../src/rules/handoff/offer-a-private-talk.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(offerAPrivateTalk, { flags: [], passes: [] })
