import type { Sentence, Span } from '../text/document.ts'
import { gifts } from './gifts.ts'
import { act } from './reading.ts'

/** Gifts of money to one person, told in public. Open to all affected, or small and in kind, they may stand there. */
export const sumsInPublic = act((reading): readonly Span[] => {
  if (reading.situation.visibility === 'private') return []
  return gifts(reading).filter((gift) => {
    const sentence = reading.document.sentences.find((one) => one.start <= gift.start && gift.end <= one.end)
    return (
      SUM.test(reading.document.original.slice(gift.start, gift.end)) && !(sentence && isForAll(sentence))
    )
  })
})

const SUM = /\p{Sc}\d/u
const ALL = new Set(
  'everyone everybody all anyone anybody those every each customers passengers guests'.split(' '),
)
const isForAll = ({ tokens }: Sentence): boolean => tokens.some((token) => ALL.has(token.text))
