import { describe } from 'vitest'
import { promisesOfNews } from '../../src/acts/times.ts'
import { facts, to } from './reading-of.ts'

describe('promises of news', () => {
  facts(
    (reading) => promisesOfNews(reading).length > 0,
    [
      ['a day for the remedy keeps in the loop', 'It will be there by Tuesday.', true],
      ['"right now" keeps in the loop', 'The driver is going back right now.', true],
      ['a promise to ring keeps in the loop', 'We will ring you.', true],
      ['"as soon as possible" does not', 'We will do it as soon as possible.', false],
      ['a signature does not', 'Sorry, Dana. – Imani', false],
      ['a time of what is past does not', 'It left on Monday.', false],
      ['a time in a question does not', 'Was it today?', false],
      ['a clock time keeps in the loop', 'The van is with you at 7 tonight.', true],
      ['a date ahead keeps in the loop', 'A second van starts on 4 October.', true],
      ['a date of the past does not', 'The driver wrote it down on 4 October.', false],
      ['a time a person with a name takes on keeps in the loop', 'Marek will fetch it.', true],
      ['what the customer shall do by then does not', 'Please call us before noon.', false],
      ['what a customer may do by then does not', 'You can report it by Friday.', false],
      ['how long it takes keeps in the loop', 'Please allow three days for the money.', true],
      ['opening hours do not', 'The depot is open from 9 to 5.', false],
      ['what happens every week does not', 'We run a tour every Tuesday.', false],
      ['what is hoped for does not', 'Hopefully you get it today.', false],
      ['a wish for the day does not', 'Have a lovely weekend.', false],
      ['a question that proposes a time does', 'How about we bring it tomorrow?', true],
      ['"we will be in touch" does not', 'Our team will be in touch.', false],
      ['who promises counts: "you will ring us"', 'You will ring us.', false],
      ['a denied promise does not', 'We cannot keep you posted.', false],
      ['a question about a time that suits does', 'Would Thursday at noon suit you?', true],
      ['a question whether it comes does not', 'Does the driver come back at five?', false],
      ['"keep us posted" does not', 'Keep us posted.', false],
      [
        'small talk after praise does not',
        { situation: to('Sam was lovely, thank you!'), reply: 'We will read it to him on Friday.' },
        false,
      ],
      [
        "a deadline for the customer's post is a threat",
        'Take that down by Monday or we go to court.',
        false,
      ],
    ],
  )
})
