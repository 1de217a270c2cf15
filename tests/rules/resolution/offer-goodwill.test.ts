import { offerGoodwill } from '../../../src/rules/resolution/offer-goodwill.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(offerGoodwill, { flags: [], passes: [] })
