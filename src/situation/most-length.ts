/** A sign that is not plain takes no more than this of a platform's length, however it is composed. */
const MOST_OF_A_UNIT = 6
/** What stands for a link at most. */
const MOST_OF_A_LINK = 23

/** No platform counts a text for longer than this, and it is sooner told than what it counts: links and rare signs at the most they can take. */
export function mostLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > LAST_PLAIN) length += MOST_OF_A_UNIT
    else if ((code === STOP || code === COLON) && text.charCodeAt(i + 1) > BLANK) length += MOST_OF_A_LINK
    else length++
  }
  return length
}

const [BLANK, STOP, COLON, LAST_PLAIN] = [0x20, 0x2e, 0x3a, 0x7e]
