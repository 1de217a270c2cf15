import { describe } from 'vitest'
import { admissions } from '../../src/acts/admissions.ts'
import { facts } from './reading-of.ts'

describe('admissions', () => {
  facts(
    (reading) => admissions(reading).map((one) => (one.verdict ? 'verdict' : 'cause')),
    [
      ['"our mistake" admits with a verdict', 'That was our mistake.', ['verdict']],
      ['"we let you down" admits with a verdict', 'We let you down.', ['verdict']],
      ['"you should have been told" admits', 'You should have been told.', ['verdict']],
      ['"you should have told us" blames and admits nothing', 'You should have told us.', []],
      ['a named act of the own staff is a cause', 'Our driver missed the gate.', ['cause']],
      ['"we packed three legs" names the own act', 'We packed only three legs in the box.', ['cause']],
      ['a passive account admits nothing', 'The transfer bounced.', []],
      ['sympathy admits nothing', 'That must have been frightening, Dana.', []],
      ['a bare sorry admits nothing', 'Sorry, Dana.', []],
      ['a promise to help admits nothing', 'We will help you with that.', []],
      ['a supposed fault admits nothing', 'If we made a mistake, we will put it right.', []],
      ['a denied fault admits nothing', 'It was not our fault.', []],
      ['a quoted fault admits nothing', 'You wrote "our fault", and I am finding out.', []],
      ['someone else at fault is no admission', 'It was the bridge that failed.', []],
    ],
  )
})
