import { set } from '../text/clause-words.ts'
import type { Document, Sentence } from '../text/document.ts'
import type { Word } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'
import { trigger } from './trigger.ts'

/** Function words of other languages that are no English words: no sentence does without them. */
const FOREIGN = set(
  'le la les des une est sont pas vous nous votre vos notre nos que qui dans avec sur mais tres être avoir faut vraiment il elle ils je tu ne ou où du au aux et cette ' +
    'el los las del una uno es son por para usted ustedes su sus con pero muy como más mas quien quién nunca siempre nuestro nuestra gracias esto esta ese sin ni ' +
    'der das und ist nicht wir sie ihr ihre ihnen für mit auf ein eine einen dem den zu bei auch sich wird werden kann haben sind wer ' +
    'lo gli della di che non per sono siamo voi suo nostra nostro molto anche ma più questo ' +
    'os um uma não nao você voce seu sua com mais mas muito obrigado isso ' +
    'het een van niet wij jij zijn hebben voor met naar maar ook heel geen ' +
    'nie jest się dla och att det som på ett inte ni är kwa ya wa na sana hakuna ve bir bu için değil çok',
)
/** Of them, these are English words too and count for nothing. */
const ENGLISH_TOO = set('est per ma die van son as es me sin con ou')
/** Fewer words are a greeting or a thank-you: "Kia ora", "muchas gracias". */
const COURTESY = 5
const FEWEST = 2
const HARDLY = 0.4

const NONE: readonly Sentence[] = []

/** Sentences in another language than the rest, to a customer who writes English: nobody here can read them. */
export const foreignSentences = act((reading): readonly Sentence[] => {
  if (!mayBeForeign(reading)) return NONE
  const last = reading.thread[reading.situation.thread.findLastIndex((post) => post.from === 'customer')]
  if (!last) return NONE
  const foreign = reading.document.sentences.filter((sentence) => isForeign(reading, sentence))
  return foreign.length === 0 || isForeignPost(reading, last) ? NONE : foreign
})

const isForeignPost = (reading: Reading, post: Document): boolean =>
  post.sentences.some((sentence) => isForeign(reading, sentence)) ||
  post.tokens.filter(({ word }) => isFunctionWord(reading, word)).length >= FEWEST

const isForeignAlone = ({ text }: Word): boolean => FOREIGN.has(text) && !ENGLISH_TOO.has(text)
const mayBeForeign = trigger(isForeignAlone)
const isFunctionWord = (reading: Reading, word: Word): boolean =>
  isForeignAlone(word) && !reading.isEnglish(word)

function isForeign(reading: Reading, { tokens }: Sentence): boolean {
  const own = tokens.filter(
    ({ kind, quoted, word }) => kind === 'word' && !quoted && isFunctionWord(reading, word),
  ).length
  if (own < FEWEST) return false
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted)
  if (words.length < COURTESY) return false
  const english = words.filter(({ word }) => reading.isEnglish(word)).length
  return english / words.length <= HARDLY
}
