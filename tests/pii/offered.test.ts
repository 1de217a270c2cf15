import { describe, expect, it } from 'vitest'
import { findPii } from '../../src/pii/find.ts'
import { isOffered } from '../../src/pii/offered.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools } from '../../src/text/tools.ts'

const tools = await loadTextTools({ tagger: false })

function offered(text: string): boolean[] {
  const document = readDocument(text, tools)
  return findPii(document).map((span) => isOffered(document, span))
}

describe('isOffered', () => {
  it.each([
    'Please ring me on 01632 960417, I am on the desk until six.',
    'Please call our friendly team on 0306 999 0142.',
    'You will have to call us at 202-555-0142.',
    'You would need to call in to 202-555-0142.',
    'Ring the night desk on 020 913 0144.',
    'Write to ines@aldermoor.example any time.',
    'Reach us on 07700 900331 or by post.',
    'It is 1-800-555-0199, free of charge.',
    'Our shop at 14 Herbert Lane is open till six.',
    'I would like to hear the rest from you directly: please write to ines@aldermoor.example',
  ])('takes the contact in %j as handed out', (text) => {
    expect(offered(text)).toEqual([true])
  })

  it.each([
    'Lotte will phone you on 07700 900812 before four.',
    'Your number is 07700 900812.',
    'We have 07700 900812 on file.',
    'Resent them to sam@post.example just now.',
    'The line ending 0145 was barred.',
    'The boiler part for 19 Coldharbour Rise is on order.',
    'Your card 4242424242424242 was stopped, call us.',
    'We tried to call 07700 900812 twice.',
  ])('takes the data in %j as told', (text) => {
    expect(offered(text)).toEqual([false])
  })
})
