import { noShouting } from '../../../src/rules/courtesy/no-shouting.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noShouting, { flags: [], passes: [] })
