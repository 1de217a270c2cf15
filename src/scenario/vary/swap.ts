/** Every text of a value, changed; keys stay as they are. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]))
}

/** Whether a word stands in some text of a value. */
export function wordsIn(value: unknown, word: string): boolean {
  let found = false
  const whole = wholeWords([word])
  mapTexts(value, (text) => {
    found ||= text.search(whole) >= 0
    return text
  })
  return found
}

/** Puts other words in the place of some, all at once, so that none is changed twice. */
export function swapper(pairs: ReadonlyMap<string, string>): (text: string) => string {
  if (pairs.size === 0) return (text) => text
  const whole = wholeWords([...pairs.keys()])
  return (text) => text.replace(whole, (word) => pairs.get(word) ?? word)
}

/** Whole words and sums only, the longest first: "£14" is no part of "£140" or "£14.50". */
function wholeWords(words: readonly string[]): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'gu')
}
