import type { Span, Token } from '../text/document.ts'
import { clauseBefore, spanOf } from './clause-span.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { isNews } from './told.ts'

/** Words between two terms of one fact: "low iron and a hepatitis jab". */
const GAP = 6
/** Rules and advice for everybody tell about nobody. */
const GENERAL = new Set('if any every each all anyone can may might could should would unless'.split(' '))
/** What the writer's side does or sells. */
const OURS = new Set('our we us i my'.split(' '))

/** What the reply tells about somebody's body: health words that the thread has not told, with what stands between them. */
export const bodyFacts = act((reading): readonly Span[] => {
  const sensitive = reading.situation.sector === 'health'
  const terms = said(reading, 'health').filter((term) => isAbout(reading, term.tokens))
  const groups: Token[][] = []
  for (const term of terms) {
    const last = groups.at(-1)
    const from = term.tokens[0] as Token
    if (last && isBeside(reading, last.at(-1) as Token, from)) {
      last.push(
        ...reading.document.tokens.slice(
          (last.at(-1) as Token).index + 1,
          (term.tokens.at(-1) as Token).index + 1,
        ),
      )
    } else groups.push([...adjectiveBefore(reading, from), ...term.tokens])
  }
  return groups
    .map((tokens) => withTail(reading, tokens))
    .filter((tokens) => isNews(reading, tokens) || (sensitive && isTheirs(reading, tokens)))
    .map(spanOf)
})

/** "biopsy follow-up", "hepatitis jab": what was done belongs to it. */
function withTail(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const tail: Token[] = []
  for (let i = (tokens.at(-1)?.index ?? 0) + 1; tail.length < 3; i++) {
    const next = reading.document.tokens[i]
    if (next === undefined || !(DONE.has(next.text) || next.text === '-')) break
    tail.push(next)
  }
  while (tail.at(-1)?.text === '-') tail.pop()
  return [...tokens, ...tail]
}

const DONE = new Set(
  'follow up appointment results result jab clinic ward medication test tests kit jabs history worsened'.split(
    ' ',
  ),
)

/** "A suspected fracture": one telling word between an article and the term. */
function adjectiveBefore(reading: Reading, from: Token): readonly Token[] {
  const [word, article] = [reading.document.tokens[from.index - 1], reading.document.tokens[from.index - 2]]
  const telling = word?.kind === 'word' && !reading.phrases('stopwords').has(word.text)
  return telling && article?.sentence === from.sentence && ARTICLES.has(article.text) ? [word] : []
}

const ARTICLES = new Set('a an your his her their'.split(' '))

function isBeside(reading: Reading, last: Token, from: Token): boolean {
  if (last.sentence !== from.sentence || from.index - last.index > GAP) return false
  return !reading.document.tokens
    .slice(last.index + 1, from.index)
    .some((token) => /^[;:!?.]/.test(token.text))
}

function isAbout(reading: Reading, tokens: readonly Token[]): boolean {
  const before = clauseBefore(reading, tokens[0]?.index ?? 0, 6)
  if (before.slice(-2).some((token) => OURS.has(token.text))) return false
  return !before.some((token) => GENERAL.has(token.text))
}

/** Somebody's own, also where it has been told: in health a reply that confirms it leaks. */
function isTheirs(reading: Reading, tokens: readonly Token[]): boolean {
  const before = clauseBefore(reading, tokens[0]?.index ?? 0, 6)
  return [...before, ...tokens].some((token) => POSSESSIVES.has(token.text))
}

const POSSESSIVES = new Set('your his her their'.split(' '))
