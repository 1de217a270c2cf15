import { set } from './clause-words.ts'

/** Figures and signs that stand for letters. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' }),
)
/** Words that people disguise: what must not be asked for, and what nobody may be called. Others may be models and codes. */
const DISGUISED = set(
  'password passwords passcode pin card cards number numbers digits code codes security cvv cvc account login secret trio long short bank sort iban passport birth birthday address phone email ' +
    'idiot idiots moron morons stupid fool fools liar liars pathetic loser losers clown clowns dumb imbecile halfwit cretin twit shut scum whiner crap hell damn',
)
const DIGIT = /\d/
const LETTER = /[a-z]/
const LONGEST = 12

/** "p4ssw0rd", "1d10t": the word that is meant, where figures stand for its letters; undefined for anything else. */
export function undisguised(word: string): string | undefined {
  if (word.length > LONGEST || !DIGIT.test(word) || !LETTER.test(word)) return undefined
  const plain = Array.from(word, (sign) => LETTERS.get(sign) ?? sign).join('')
  if (DISGUISED.has(plain)) return plain
  const other = plain.replaceAll('i', 'l')
  return DISGUISED.has(other) ? other : undefined
}
