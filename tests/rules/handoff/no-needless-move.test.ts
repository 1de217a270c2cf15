import { noNeedlessMove } from '../../../src/rules/handoff/no-needless-move.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noNeedlessMove, { flags: [], passes: [] })
