import type { Mend } from './mend.ts'
import { put } from './tidy.ts'

/** Shouted words in small letters; "I" and the names of brand and customer keep theirs. */
export const smallLetters: Mend = function* (reading, { span }) {
  const { document, situation } = reading
  const names = [situation.brand.name, situation.customer.name, ...situation.brand.agents]
    .flatMap((name) => (name ?? '').split(/[ ]/))
    .filter((name) => name !== '')
  const named = (raw: string): string =>
    names.find((name) => name.toLowerCase() === raw.toLowerCase()) ?? raw.toLowerCase()
  const edits = document.tokens
    .filter(
      ({ start, end, kind, raw }) => start >= span.start && end <= span.end && kind === 'word' && raw !== 'I',
    )
    .filter((token, i, all) => token.start !== all[i - 1]?.start && /\p{Lu}/u.test(token.raw))
    .flatMap(({ start, end }) =>
      put(document.original, { start, end }, named(document.original.slice(start, end))),
    )
  yield { message: 'Write it in small letters', edits }
}
