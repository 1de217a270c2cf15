import { nameNextStep } from '../../../src/rules/resolution/name-next-step.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(nameNextStep, { flags: [], passes: [] })
