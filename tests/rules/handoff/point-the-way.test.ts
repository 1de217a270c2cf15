import { pointTheWay } from '../../../src/rules/handoff/point-the-way.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(pointTheWay, { flags: [], passes: [] })
