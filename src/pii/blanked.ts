/** Stands for a character that is part of a link or a handle, where digits mean nothing. Same length, so offsets hold. */
const BLANK = '\uFFFC'

const CHUNK = /\S+/g
const LINK = /https?:\/\/|www\.|[\w-]\.[A-Za-z]{2,10}\//i
const HANDLE = /(?:^|[^\w@.+-])(@\w+)/g
const MENTION_ONLY = /^@\w+$/

/** The text with links and @handles blanked out. A path holds timestamps and ids that are not written for the reader. */
export function blankLinksAndHandles(text: string): string {
  if (!text.includes('@') && !LINK.test(text)) return text
  let plain = ''
  let at = 0
  for (const match of text.matchAll(CHUNK)) {
    plain += text.slice(at, match.index) + blankChunk(match[0])
    at = match.index + match[0].length
  }
  return plain + text.slice(at)
}

function blankChunk(chunk: string): string {
  const link = chunk.search(LINK)
  if (link >= 0) return chunk.slice(0, link) + BLANK.repeat(chunk.length - link)
  if (!chunk.includes('@')) return chunk
  if (MENTION_ONLY.test(chunk)) return BLANK.repeat(chunk.length)
  return chunk.replace(
    HANDLE,
    (whole, handle: string) => whole.slice(0, whole.length - handle.length) + BLANK.repeat(handle.length),
  )
}
