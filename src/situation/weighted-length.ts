/*
 * Length of a post as X counts it. No imports: the browser is served this very file, so that the counter under the
 * composer and the scorer never disagree. Figures: X developer documentation, "Counting characters", configuration v3.
 */

/** Every link is wrapped by X and counts the same, however long it is. */
const URL_LENGTH = 23

/** Code points of these ranges (Latin to Georgian, general punctuation) count 1, all others 2. */
const SINGLE: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]

/** Links with a scheme, or a bare host under a common ending. What people type after the host runs to the next space. */
const LINK =
  /(?<![\w@./#$-])(?:https?:\/\/[^\s<>"]+|(?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|info|io|co|app|dev|uk|us|ie|eu|de|fr|es|it|nl|in|ca|au|nz|ng|za|example)(?![\w@-])(?:\/[^\s<>"]*)?)/giu

/** A whole emoji, with skin tone, joined partners, flag halves or keycap: counts 2 however many code points it has. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![\u00A9\u00AE](?!\uFE0F))\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*[\u{E0020}-\u{E007F}]*/gu

/** Most texts are neither long to count nor hold a link. */
const PLAIN = /^[\n\x20-\x7e]*$/
const MAY_LINK = /:\/\/|\.[a-z]/i

/** Characters a text takes of X's 280. */
export function weightedLength(text: string): number {
  if (PLAIN.test(text) && !MAY_LINK.test(text)) return text.length
  const parts = text.normalize('NFC').split(LINK)
  const links = text.normalize('NFC').match(LINK) ?? []
  let length = 0
  for (const part of parts) length += lengthOfWords(part)
  for (const link of links) length += URL_LENGTH + lengthOfWords(trailing(link))
  return length
}

function lengthOfWords(text: string): number {
  const emoji = text.match(EMOJI)?.length ?? 0
  let length = emoji * 2
  for (const character of text.replace(EMOJI, '')) length += weightOf(character.codePointAt(0) ?? 0)
  return length
}

function weightOf(codePoint: number): number {
  return SINGLE.some(([from, to]) => codePoint >= from && codePoint <= to) ? 1 : 2
}

/** Stops and brackets at the end belong to the sentence, not to the link. */
function trailing(link: string): string {
  let end = link.length
  while (end > 0 && ".,;:!?)]}'’".includes(link.charAt(end - 1))) end--
  return link.slice(end)
}
