import { fitThePlatform } from '../../../src/rules/style/fit-the-platform.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(fitThePlatform, { flags: [], passes: [] })
