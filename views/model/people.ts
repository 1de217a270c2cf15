const HUES = ['a', 'b', 'c', 'd', 'e'] as const

/** One of five colours, always the same for the same person. */
export function hueOf(person: string): (typeof HUES)[number] {
  let sum = 0
  for (const character of person) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997
  return HUES[sum % HUES.length] ?? 'a'
}

/** Up to two capitals of a name: "Dana Okafor" is DO. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('en') ?? '').join('') || '?'
}

/** How a person is called in a sentence: the first word of the name, unless it only says whose ("Biscuit's Mum"). */
export function firstName(name: string): string {
  const first = name.trim().split(/\s+/u)[0] ?? name
  return /['’]s?$/u.test(first) ? name.trim() : first
}
