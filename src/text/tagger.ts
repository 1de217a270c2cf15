import nlp from 'compromise/two'
import { BoundedMap } from './bounded-map.ts'
import type { TaggedWord } from './clause-words.ts'
import { clausesOf } from './clauses.ts'
import type { Clause } from './document.ts'
import { isUsedAsName } from './names.ts'
import { SENTENCE_LIMIT } from './sentences.ts'
import { bulkMatch } from './sweep.ts'
import type { Tagger } from './tools.ts'

/** Sentences remembered at once; drafts are re-read at every keystroke, with one sentence changed. */
const REMEMBERED = 2_000

interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
  readonly tags?: Set<string>
}

interface Tagged {
  readonly words: readonly TaggedWord[]
  clauses?: readonly Clause[]
}

/** Part-of-speech tagging by compromise; a sentence is tagged once and remembered. */
export function createTagger(): Tagger {
  nlp.plugin({ methods: { one: { bulkMatch } } })
  const sentences = new BoundedMap<Tagged>(REMEMBERED)
  const read = (sentence: string) =>
    sentences.get(sentence, (text) => ({ words: tag(text.slice(0, SENTENCE_LIMIT)) }))
  return {
    clauses: (sentence) => {
      const tagged = read(sentence)
      tagged.clauses ??= clausesOf(tagged.words, sentence)
      return tagged.clauses
    },
    usedAsName: (sentence, from) => isUsedAsName(read(sentence).words, sentence, from),
  }
}

/** Words with their tags; compromise gives texts without offsets, but they add up to the sentence. */
function tag(sentence: string): readonly TaggedWord[] {
  const words: TaggedWord[] = []
  let at = 0
  for (const term of (nlp(sentence).document as unknown as Term[][]).flat()) {
    const start = at + term.pre.length
    const end = start + term.text.length
    const before = words.at(-1)
    const contracted = term.text === '' && before !== undefined
    words.push({
      text: (term.implicit || term.normal || term.text).toLowerCase(),
      tags: new Set(term.tags),
      start: contracted ? before.start : start,
      end: contracted ? before.end : end,
      post: term.post,
    })
    at = end + term.post.length
  }
  return words
}
