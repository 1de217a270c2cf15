import type { ThreadPost } from '../situation/situation.ts'

const WRITERS = [
  ['us:', 'brand'],
  ['other:', 'bystander'],
] as const

/** Longer texts are refused whole, before anybody takes them apart. */
const MOST_UNITS = 20_000

/** Posts with empty lines between them; "Us:" and "Other:" at the beginning say that it was not the customer. */
export function readPosts(text: string): readonly Pick<ThreadPost, 'from' | 'text'>[] {
  if (text.trim() === '') return []
  return text.length > MOST_UNITS ? [{ from: 'customer', text }] : paragraphs(text).map(post)
}

function paragraphs(text: string): readonly string[] {
  const found: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (line.trim() === '') found.push([])
    else found.at(-1)?.push(line)
  }
  return found.filter((lines) => lines.length > 0).map((lines) => lines.join('\n').trim())
}

function post(text: string): Pick<ThreadPost, 'from' | 'text'> {
  const opening = text.slice(0, 6).toLowerCase()
  const writer = WRITERS.find(([word]) => opening.startsWith(word))
  return writer ? { from: writer[1], text: text.slice(writer[0].length).trim() } : { from: 'customer', text }
}
