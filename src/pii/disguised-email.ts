import type { Chunk, NormalisedText } from './reading.ts'
import type { Candidate } from './recognizer.ts'
import { words } from './surroundings.ts'

const BRACKETED = /[([{<](at|dot|@|\.)[)\]}>]/gi
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i
const PLAIN_WORD = /^[\w+.-]+$/
const TOP_LEVEL = /^[a-z]{2,10}$/i
const HANDLE_LIKE = /[\d._]/
/** "find us at example dot com" names a site, not a mailbox. */
const NO_MAILBOX = words(
  'us it look looking out here them available online visit more page site website is are me you live up now directly there order shop chat find found check and or products tickets info details more item items deals',
)

/** Addresses with the signs written as words: "sam dot oye at example dot com", "sam (at) example.com". */
export function disguisedAddresses(reading: NormalisedText): Candidate[] {
  const found: Candidate[] = []
  reading.chunks.forEach((chunk, i) => {
    const candidate =
      inOneChunk(reading, chunk) ?? (isWord(chunk, 'at', '@') ? around(reading, i) : undefined)
    if (candidate !== undefined) found.push(candidate)
  })
  return found
}

function inOneChunk(reading: NormalisedText, chunk: Chunk): Candidate | undefined {
  if (!chunk.text.includes('(') && !chunk.text.includes('[') && !chunk.text.includes('{')) return undefined
  const plain = chunk.text.replace(BRACKETED, (_, sign: string) =>
    sign.toLowerCase() === 'dot' || sign === '.' ? '.' : '@',
  )
  if (!ADDRESS.test(plain) || reading.text.slice(chunk.from, chunk.to).includes('@')) return undefined
  return claim(chunk.from, chunk.to)
}

function around(reading: NormalisedText, at: number): Candidate | undefined {
  const left = local(reading.chunks, at - 1)
  const right = domain(reading.chunks, at + 1)
  if (left === undefined || right === undefined) return undefined
  const sign = reading.chunks[at]
  const marked =
    sign?.text === '@' || (sign?.opening ?? '') !== '' || HANDLE_LIKE.test(left.text) || left.parts > 1
  if (!marked && (!right.spelled || NO_MAILBOX.has(left.text.toLowerCase()))) return undefined
  return claim(left.from, right.to)
}

function local(chunks: readonly Chunk[], at: number) {
  let first = at
  while (isWord(chunks[first - 1], 'dot', '.') && PLAIN_WORD.test(chunks[first - 2]?.text ?? ' ')) first -= 2
  const chunk = chunks[first]
  const last = chunks[at]
  if (chunk === undefined || last === undefined || !PLAIN_WORD.test(chunk.text)) return undefined
  return { from: chunk.from, text: last.text, parts: at - first + 1 }
}

function domain(chunks: readonly Chunk[], at: number) {
  const first = chunks[at]
  if (first === undefined || !PLAIN_WORD.test(first.text)) return undefined
  let last = at
  while (isWord(chunks[last + 1], 'dot', '.') && TOP_LEVEL.test(chunks[last + 2]?.text ?? ' ')) last += 2
  const to = chunks[last]?.to ?? first.to
  if (last > at) return { to, spelled: true }
  return first.text.includes('.') && TOP_LEVEL.test(first.text.split('.').at(-1) ?? '')
    ? { to, spelled: false }
    : undefined
}

function isWord(chunk: Chunk | undefined, word: string, sign: string): boolean {
  return chunk !== undefined && (chunk.text.toLowerCase() === word || chunk.text === sign)
}

function claim(from: number, to: number): Candidate {
  return { from, to, confidence: 'certain', because: 'spells out an e-mail address' }
}
