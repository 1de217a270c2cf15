import { describe } from 'vitest'
import { closestEarlier, sideBySide } from '../../src/acts/rote.ts'
import type { Span } from '../../src/text/document.ts'
import { facts } from './reading-of.ts'

const EARLIER =
  'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.'
const wrote = (reply: string, ...earlier_replies: readonly string[]) => ({
  situation: {},
  reply,
  earlier_replies,
})

describe('rote replies', () => {
  facts(
    (reading) => closestEarlier(reading) !== undefined,
    [
      ['the same words with another name are rote', wrote(EARLIER.replace('Tom', 'Dana'), EARLIER), true],
      [
        'another figure makes no difference',
        wrote(EARLIER.replace('six', '7'), EARLIER.replace('six', '6')),
        true,
      ],
      [
        'capitals and signs make no difference',
        wrote(EARLIER.toLowerCase().replace('.', '!'), EARLIER),
        true,
      ],
      ['one of several earlier replies is enough', wrote(EARLIER, 'Thanks!', EARLIER), true],
      [
        'half the words in common are not rote',
        wrote(
          'Sorry about your parcel, Dana. It went to the green door two streets down, and Sam is fetching it.',
          EARLIER,
        ),
        false,
      ],
      ['very short replies are never rote', wrote('Thanks, Dana!', 'Thanks, Tom!'), false],
      ['without earlier replies nothing is', wrote(EARLIER), false],
    ],
  )

  facts(
    (reading) => closestEarlier(reading)?.share,
    [['two equal replies share everything', wrote(EARLIER, EARLIER), '1.00']],
  )

  facts(
    (reading) => closestEarlier(reading)?.quote,
    [
      [
        'the closest is quoted by its first eighty signs',
        wrote(EARLIER, 'Thanks for writing!', EARLIER),
        EARLIER.slice(0, 80),
      ],
    ],
  )

  facts(
    (reading) => {
      const earlier = closestEarlier(reading)?.earlier
      if (!earlier) return undefined
      const { text, here, there } = sideBySide(reading, earlier)
      const cut = (from: string, spans: readonly Span[]) =>
        spans.map(({ start, end }) => from.slice(start, end))
      return [cut(reading.document.original, here), cut(text, there)]
    },
    [
      [
        'the shared words are marked in both texts, another name and another hour are not',
        wrote(EARLIER.replace('Tom', 'Dana').replace('six', 'seven'), EARLIER),
        [
          ['Sorry about your parcel', 'The driver is on his way back to the depot and you will have it by'],
          ['Sorry about your parcel', 'The driver is on his way back to the depot and you will have it by'],
        ],
      ],
    ],
  )
})
