import { sayWhatHappensNext } from '../../../src/rules/resolution/say-what-happens-next.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(sayWhatHappensNext, { flags: [], passes: [] })
