import { set } from '../text/clause-words.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'

/** Words of which an interjection that undoes what stands before it is made: "Ha, no.", "As if!", "Or perhaps not." */
const SMALL = set(
  'ha haha hah hahaha lol lmao no nah nope not really though just only kidding kidded joking joke jokes jk as if dream on scratch strike that this it or perhaps maybe you wish fat chance gotcha psych psyche well actually wait oh hmm hang second thoughts thought in your dreams right yeah sure forget never ever mind i we am are were was is the a all of course none nothing lie lied teasing jesting messing bluffing fooled fool april again good one likely hardly but then and too bad',
)
/** At least one of these: the word that undoes. */
const CORE =
  /\b(?:ha|haha|hah|hahaha|lol|lmao|nah|nope|kidding|kidded|joking|jk|as if|dream on|dreams|scratch|strike|you wish|fat chance|gotcha|psyche?|(?:only|just) (?:teasing|jesting|messing|bluffing)|fooled|fool|lied|or (?:perhaps|maybe)? ?not|not really|not likely|hardly|on second thoughts?|(?:just|only|a) jokes?|no ,? no|forget (?:it|that)|none of that|actually ,? no|well ,? no|oh wait)\b/
const MOST_WORDS = 6

/** Sentences that take back what stands before them. An answer to the reply's own question takes nothing back. */
export const retractions = act((reading): readonly Span[] =>
  reading.document.sentences.filter((sentence, i, all) => {
    const before = all[i - 1]
    if (!before || before.question) return false
    const words = wordsOf(sentence)
    if (words.length === 0 || words.length > MOST_WORDS) return false
    return isRetraction(reading, sentence, words) || isTautology(words)
  }),
)

const wordsOf = ({ tokens }: Sentence): readonly Token[] =>
  tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted)

function isRetraction(reading: Reading, sentence: Sentence, words: readonly Token[]): boolean {
  if (!words.every(({ text }) => SMALL.has(text))) return false
  if (/^[-^*~/]$/.test(reading.document.tokens[(words[0]?.index ?? 0) - 1]?.text ?? '')) return false
  return CORE.test(
    sentence.tokens
      .filter(({ text, kind }) => kind === 'word' || text === ',')
      .map(({ text }) => text)
      .join(' '),
  )
}

/** "Fees are fees", "soup is soup": nothing more will be said about it. */
function isTautology(words: readonly Token[]): boolean {
  const at = words.findIndex(({ text }) => text === 'is' || text === 'are')
  const [first, last] = [words[at - 1], words[at + 1]]
  return words.length <= 5 && at > 0 && at === words.length - 2 && first?.text === last?.text
}
