/** Something remembered of a sign. */
interface Remembered {
  readonly sign: string
}

/** So many signs are remembered at most. */
const PLACES = 1 << 15
/** How far from its own place a sign may be put: what a hostile text fills the places with costs no more than that. */
const REACH = 8

/**
 * What was read before, found by the characters where they stand: no string is cut out of a text to ask for it. Forgets the
 * older of two signs that want the same place, so it does not grow.
 */
export class SignMemory<Item extends Remembered> {
  private readonly items: (Item | undefined)[] = new Array(PLACES + REACH).fill(undefined)
  private readonly hashes = new Int32Array(PLACES + REACH)

  /** What is remembered of the sign from `from` to `to`. */
  find(text: string, from: number, to: number): Item | undefined {
    const hash = hashOf(text, from, to)
    const home = placeOf(hash)
    for (let place = home; place < home + REACH; place++) {
      const item = this.items[place]
      if (item === undefined) return undefined
      if (this.hashes[place] === hash && isAt(item.sign, text, from, to)) return item
    }
    return undefined
  }

  keep(item: Item): Item {
    const hash = hashOf(item.sign, 0, item.sign.length)
    const home = placeOf(hash)
    let place = home
    while (place < home + REACH && this.items[place] !== undefined) place++
    if (place === home + REACH) place = home
    this.items[place] = item
    this.hashes[place] = hash
    return item
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

/** The highest bits of the product depend on all characters. */
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 17

function isAt(sign: string, text: string, from: number, to: number): boolean {
  if (sign.length !== to - from) return false
  for (let i = 0; i < sign.length; i++) if (sign.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
