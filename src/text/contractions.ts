/**
 * Spellings that stand for two or more words, or for another word. Both words of a contraction carry the span of the
 * whole. Informal spellings are those of ordinary posts to brands; rarer ones are left to the word lists.
 */
const WHOLE: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  "y'all": 'you all',
  "ma'am": 'madam',
  "o'clock": 'oclock',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  cant: 'can not',
  wont: 'will not',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  couldnt: 'could not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  theyve: 'they have',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  heres: 'here is',
  u: 'you',
  ya: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  tks: 'thanks',
  ty: 'thanks',
  ppl: 'people',
  msg: 'message',
  msgs: 'messages',
  acct: 'account',
  sry: 'sorry',
  soz: 'sorry',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  tmrw: 'tomorrow',
  thru: 'through',
}

const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ll: 'will', d: 'would', ve: 'have', m: 'am' }

/** After these, 's is "is"; after any other word it marks a possessive. */
const TAKES_IS = new Set(
  'it that what here there he she who how where when why this everything everyone everybody something someone somebody nothing nobody one all'.split(
    ' ',
  ),
)

const whole: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WHOLE).map(([spelling, words]) => [spelling, words.split(' ')] as const),
)

/** The words a spelling stands for, or undefined when it stands for itself. Lower case in, lower case out. */
export function expand(word: string): readonly string[] | undefined {
  const known = whole.get(word)
  if (known !== undefined) return known
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe <= 0) return undefined
  const base = word.slice(0, apostrophe)
  const ending = word.slice(apostrophe + 1)
  if (ending === 't') return base.endsWith('n') ? [...parts(base.slice(0, -1)), 'not'] : undefined
  if (ending === 's') return [...parts(base), TAKES_IS.has(base) ? 'is' : "'s"]
  const verb = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
  return verb === undefined ? undefined : [...parts(base), verb]
}

/** "shouldn't've" is three words; deeper nesting does not occur and is not followed. */
function parts(base: string): readonly string[] {
  return base.includes("n't") || whole.has(base) ? (expand(base.slice(0, 20)) ?? [base]) : [base]
}
