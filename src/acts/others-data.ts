import type { Span } from '../text/document.ts'
import { isBrands } from './brands-data.ts'
import type { Disclosure } from './disclosure.ts'
import { factsTold } from './facts.ts'
import { howShown } from './how-shown.ts'
import { identifiers } from './identifiers.ts'
import { inOrder, overlaps, overlapsAny } from './mentions.ts'
import { isNamedOnly } from './named-only.ts'
import { peopleNamed } from './people.ts'
import type { Reading } from './reading.ts'

/** In a private message: names of third persons, and what the same or the next sentence tells about them. */
export function othersData(reading: Reading): readonly Disclosure[] {
  const others = peopleNamed(reading).filter((name) => name.other)
  const theirs = identifiers(reading).filter(
    (span) =>
      !isBrands(reading, span) &&
      !isNamedOnly(reading, span) &&
      howShown(reading, span) !== 'echoed' &&
      (isTheirs(reading, span) || others.some((other) => isNear(reading, other, span))),
  )
  return inOrder([
    ...others.map(({ start, end }) => ({
      start,
      end,
      type: 'full_name' as const,
      how: 'likely' as const,
    })),
    ...theirs.map(({ start, end, type }) => ({ start, end, type, how: 'likely' as const })),
    ...factsTold(reading)
      .filter(
        (fact) =>
          others.some((other) => isNear(reading, other, fact)) && !overlapsAny(fact, [...others, ...theirs]),
      )
      .filter((fact) => isOthers(reading, fact))
      .map((fact) => ({ ...fact, how: 'likely' as const })),
  ])
}

const THEIRS = new Set(['his', 'her', 'their', "'s"])

/** "His mobile is 07700 900812": a third person's possessive shortly before it. */
function isTheirs(reading: Reading, span: Span): boolean {
  const before = reading.document.tokens.filter((token) => token.end <= span.start).slice(-5)
  return before.some((token) => THEIRS.has(token.text))
}

/** Told of a third person: nobody says "you" before it in its sentence. */
function isOthers(reading: Reading, fact: Span): boolean {
  const sentence = reading.document.sentences[sentenceAt(reading, fact)]
  return sentence?.tokens.some((token) => token.end <= fact.end && YOU.has(token.text)) !== true
}

const YOU = new Set(['you', 'your'])

const sentenceAt = (reading: Reading, span: Span): number =>
  reading.document.sentences.findIndex((sentence) => overlaps(sentence, span))

const isNear = (reading: Reading, a: Span, b: Span): boolean => {
  const apart = sentenceAt(reading, b) - sentenceAt(reading, a)
  return apart === 0 || apart === 1
}
