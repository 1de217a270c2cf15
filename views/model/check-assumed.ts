import type { Surface } from '../../src/situation/situation.ts'
import { ANGER_WORDS, CRISIS_WORDS, FAULT_WORDS, SENSITIVITY_WORDS, SURFACE_WORDS } from './check-choices.ts'

const NAMES: Readonly<Record<string, string>> = {
  'brand.name': 'our name',
  'brand.handle': 'our handle',
  'customer.name': 'the customer’s name',
  'customer.handle': 'the customer’s handle',
}

/** What was filled in because nobody said it, in sentences (from `report.assumed`, lines of `field: value`). */
export function assumedWords(assumed: readonly string[]): readonly string[] {
  const said = new Map(assumed.map(split))
  const untold = said.has('thread')
  const missing = Object.keys(NAMES).filter((field) => said.has(field))
  return [
    untold ? 'What the customer wrote is not given: the draft was read without it.' : '',
    missing.length > 0 ? `Not given: ${list(missing.map((field) => NAMES[field] ?? field))}.` : '',
    placeWords(said),
    inferredWords(said, untold),
    'How fast the answer comes is not graded: the times are not known here.',
  ].filter((sentence) => sentence !== '')
}

function split(line: string): readonly [string, string] {
  const cut = line.indexOf(': ')
  return [line.slice(0, cut), line.slice(cut + 2)]
}

function placeWords(said: ReadonlyMap<string, string>): string {
  const surface = said.get('surface')
  const words = [
    surface === undefined ? '' : lower(SURFACE_WORDS[surface as Surface] ?? surface),
    said.has('sector') ? 'no special rules of a trade' : '',
  ].filter((each) => each !== '')
  return words.length === 0 ? '' : `Taken as usual there: ${list(words)}.`
}

/** What the situation calls for, as far as it was not stated. */
function inferredWords(said: ReadonlyMap<string, string>, untold: boolean): string {
  const from = (field: string, words: (value: string) => string) => {
    const value = said.get(`expectations.${field}`)
    return value === undefined ? [] : [words(value)]
  }
  const words = [
    ...from('fault', (value) => `fault: ${lower(worded(FAULT_WORDS, value))}`),
    ...from('anger', (value) => `the customer: ${lower(worded(ANGER_WORDS, value))}`),
    ...from('sensitivity', (value) => each(SENSITIVITY_WORDS, value)),
    ...from('crisis', (value) => each(CRISIS_WORDS, value)),
    ...from('needs_private', (value) =>
      value === 'true' ? 'private details are needed' : 'no private details are needed',
    ),
  ]
  if (words.length === 0) return ''
  return `${untold ? 'Taken for granted' : 'Read from the customer’s words'}: ${words.join('; ')}.`
}

function each(words: Readonly<Record<string, string>>, values: string): string {
  const named = values.split(', ').map((value) => lower(worded(words, value)))
  const about = words === CRISIS_WORDS ? 'crisis' : 'delicate'
  return values === 'none' ? (named[0] ?? '') : `${about}: ${list(named)}`
}

function worded(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
