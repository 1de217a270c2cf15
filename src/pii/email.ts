import { disguisedAddresses } from './disguised-email.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'

const AT_SIGN = /@/g
const LOCAL_SIGN = /^[\p{L}\p{N}.!#$%&*+=^_`{|}~'-]$/u
const DOMAIN_SIGN = /^[\p{L}\p{N}.-]$/u
const LOCAL_MAX = 64
const DOMAIN_MAX = 253
/** Stands in every text that spells an address out: the sign in brackets, or a domain. */
const SPELLED = /[([{<](?:at|@)[)\]}>]|dot|\.[a-z]{2}/i
const LETTERS = /^\p{L}+$/u
const NEVER_FIRST = ".!#$%&*`'{|}~^=-"

export const email = defineRecognizer({
  type: 'email',
  name: 'email',
  alone: /@|[([{<]at[)\]}>]|dot|\.[a-z]{2}/i,
  because: 'a local part, an at sign and a domain, also when spelled out as words',
  find: (reading) => [
    ...plainAddresses(reading.text),
    ...(SPELLED.test(reading.text) || reading.text.includes('@') ? disguisedAddresses(reading) : []),
  ],
})

/** Both sides of every at sign are walked: linear, where one expression for all of it would not be. */
function plainAddresses(text: string): Candidate[] {
  if (!text.includes('@')) return []
  const found: Candidate[] = []
  for (const { index: at } of text.matchAll(AT_SIGN)) {
    const from = localStart(text, at)
    const to = domainEnd(text, at + 1)
    if (from === at || !isDomain(text.slice(at + 1, to))) continue
    found.push({ from, to, confidence: 'certain', because: 'is an e-mail address' })
  }
  return found
}

function localStart(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < LOCAL_MAX && LOCAL_SIGN.test(text.charAt(from - 1))) from--
  while (from < at && NEVER_FIRST.includes(text.charAt(from))) from++
  return from
}

function domainEnd(text: string, start: number): number {
  let to = start
  while (to < text.length && to - start < DOMAIN_MAX && DOMAIN_SIGN.test(text.charAt(to))) to++
  while (to > start && '.-'.includes(text.charAt(to - 1))) to--
  return to
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    labels.every((label) => label !== '') &&
    top.length > 1 &&
    (LETTERS.test(top) || top.startsWith('xn--'))
  )
}
