const CAPITAL = /^\p{Lu}/u

/** Whether a word begins with a capital. Asked of every word many times over, so plain letters are told by their code. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word)
}

/** Whether a word begins with one of the letters a to z: the quick answer where most words are ruled out. */
export function isSmall(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}
