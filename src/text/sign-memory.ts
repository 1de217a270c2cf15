/** Something remembered of a sign. */
interface Remembered {
  readonly sign: string
}

/** So many places there are, and so many signs are remembered at most. */
const PLACES = 1 << 15
const MOST = 20_000
/** How far from its own place a sign may be put: what a hostile text fills the places with costs no more than that. */
const REACH = 8

/**
 * What was read before, found by the characters where they stand: no string is cut out of a text to ask for it. Hash and
 * number of a sign stand beside each other, for the processor fetches them together. Forgets all when it is full.
 */
export class SignMemory<Item extends Remembered> {
  private items: Item[] = []
  /** For each place the hash of its sign, and its number from 1 on; 0 where none is. */
  private readonly places = new Int32Array((PLACES + REACH) * 2)

  /** What is remembered of the sign from `from` to `to`. */
  find(text: string, from: number, to: number): Item | undefined {
    const hash = hashOf(text, from, to)
    const home = placeOf(hash)
    for (let at = home; at < home + REACH * 2; at += 2) {
      const number = this.places[at + 1] as number
      if (number === 0) return undefined
      if (this.places[at] !== hash) continue
      const item = this.items[number - 1] as Item
      if (isAt(item.sign, text, from, to)) return item
    }
    return undefined
  }

  keep(item: Item): Item {
    const hash = hashOf(item.sign, 0, item.sign.length)
    const home = placeOf(hash)
    let at = home
    while (at < home + REACH * 2 && this.places[at + 1] !== 0) at += 2
    // Where all places within reach are taken it is read anew each time.
    if (at === home + REACH * 2) return item
    if (this.items.length === MOST) this.forget()
    this.places[at] = hash
    this.places[at + 1] = this.items.push(item)
    return item
  }

  private forget(): void {
    this.items = []
    this.places.fill(0)
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

/** The highest bits of the product depend on all characters. */
const placeOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 17) << 1

function isAt(sign: string, text: string, from: number, to: number): boolean {
  if (sign.length !== to - from) return false
  for (let i = 0; i < sign.length; i++) if (sign.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
