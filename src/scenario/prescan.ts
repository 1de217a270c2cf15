import { Lexer } from 'yaml'
import { inFileOrder, type LocatedProblem, type Places, placesOf } from './yaml/located.ts'
import { type Broken, nestingOf } from './yaml/nesting.ts'

/** What a scenario file may be at most. Honest files stay far below; parsers die far above. */
export const LIMITS = { characters: 64_000, depth: 40, keys: 200 } as const

/** Keys that reach into an object's own machinery. */
const MACHINERY = new Set(['__proto__', 'prototype', 'constructor'])

const SCALAR_FOLLOWS = '\u001f'

/** A list of more problems than this helps nobody. */
const MOST_PROBLEMS = 20

const BROKEN: Readonly<Record<Broken, string>> = {
  depth: `Nested deeper than ${LIMITS.depth} levels. A scenario needs fewer than ten.`,
  keys: `More than ${LIMITS.keys} keys in one map. Take some out.`,
  documents: 'A second document begins here. One file holds one scenario.',
}

/**
 * Refuses what no parser should see, in one linear pass over the lexer's tokens: too large, too deep, too many keys, aliases,
 * anchors, tags, merge keys, directives, several documents, control characters. Five kilobytes of brackets end the process in `yaml`'s
 * parser; its lexer keeps no stack.
 */
export function prescan(text: string): readonly LocatedProblem[] {
  const places = placesOf(text)
  if (text.length > LIMITS.characters) {
    const message = `The file has ${text.length} characters; a scenario may have ${LIMITS.characters}. Shorten it or make two scenarios of it.`
    return [places.problem(0, '', message)]
  }
  const strange = strangeCharacter(text, places)
  return strange ? [strange] : scanTokens(text, places)
}

function scanTokens(text: string, places: Places): readonly LocatedProblem[] {
  const problems: LocatedProblem[] = []
  const nesting = nestingOf(LIMITS)
  let offset = 0
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    if (isMark(token)) {
      scalar = token === SCALAR_FOLLOWS
      continue
    }
    const broken = nesting.read(token)
    const message = broken ? BROKEN[broken] : (wordRefusal(token) ?? (scalar ? null : signRefusal(token)))
    scalar = false
    if (message) problems.push(places.problem(offset, '', message))
    if (broken || problems.length >= MOST_PROBLEMS) break
    offset += token.length
  }
  return inFileOrder(problems)
}

/** The lexer's own marks ("a document begins", "a scalar follows") stand for no character of the text. */
function isMark(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === SCALAR_FOLLOWS
}

function wordRefusal(token: string): string | null {
  if (token === '<<') return '<< merges another map. Write its fields out.'
  const word = token.replace(/^["']|["']$/g, '')
  return MACHINERY.has(word) ? `'${word}' cannot be used here. Choose another word.` : null
}

function signRefusal(token: string): string | null {
  switch (token[0]) {
    case '&':
      return `'${short(token)}' names an anchor. Write the words out; scenario files take no anchors.`
    case '*':
      return `'${short(token)}' is an alias. Write the words out; scenario files take no aliases. A text that begins with * goes in quotes.`
    case '!':
      return `'${short(token)}' is a tag. Leave it out; scenario files take no tags. A text that begins with ! goes in quotes.`
    case '%':
      return 'A line that begins with % is a directive. Leave it out, or put the text in quotes.'
  }
  return null
}

/** NUL and the like, and halves of characters, which no text editor writes. */
function strangeCharacter(text: string, places: Places): LocatedProblem | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHigh(code) && isLow(text.charCodeAt(at + 1))) at++
    else if (isControl(code) || isHigh(code) || isLow(code)) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      return places.problem(at, '', `The character ${name} cannot stand in a scenario. Delete it.`)
    }
  }
  return null
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160)
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

function short(token: string): string {
  return token.length > 20 ? `${token.slice(0, 20)}…` : token
}
