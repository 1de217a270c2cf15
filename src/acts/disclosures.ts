import { besideNames } from './beside-names.ts'
import { isBrands } from './brands-data.ts'
import type { Disclosure } from './disclosure.ts'
import { factsTold } from './facts.ts'
import { howShown } from './how-shown.ts'
import { identifiers } from './identifiers.ts'
import { inOrder, overlapsAny } from './mentions.ts'
import { isNamedOnly } from './named-only.ts'
import { othersData } from './others-data.ts'
import { peopleNamed } from './people.ts'
import { act } from './reading.ts'
import { remainders } from './remainders.ts'

/** Personal or account data of the customer or of another private person that the reply publishes. In private only other people's. */
export const disclosures = act((reading): readonly Disclosure[] => {
  if (reading.situation.visibility === 'private') return othersData(reading)
  const shown = identifiers(reading).filter((span) => !isBrands(reading, span) && !isNamedOnly(reading, span))
  const names = peopleNamed(reading)
    .filter((span) => !overlapsAny(span, shown))
    .map(({ start, end }) => ({ start, end, type: 'full_name' as const, how: 'likely' as const }))
  const beside = besideNames(reading)
    .filter((span) => !overlapsAny(span, [...shown, ...names]))
    .map((span) => ({ ...span, how: 'likely' as const }))
  const taken = [...shown, ...names, ...beside]
  const told = factsTold(reading)
  if (taken.length === 0 && told.length === 0) return NONE
  const facts = told.flatMap((fact) => remainders(reading, fact, taken))
  return inOrder([
    ...shown.map((span) => ({
      start: span.start,
      end: span.end,
      type: span.type,
      how: howShown(reading, span),
    })),
    ...names,
    ...beside,
    ...facts,
  ])
})

const NONE: readonly Disclosure[] = []
