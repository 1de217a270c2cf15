/** Remembers answers up to a number, then forgets them all: a memo whose size hostile texts cannot grow. */
export class BoundedMap<Value> {
  private readonly limit: number
  private known = new Map<string, Value>()

  constructor(limit: number) {
    this.limit = limit
  }

  /** The answer for a key, made once. */
  get(key: string, make: (key: string) => Value): Value {
    const known = this.known.get(key)
    if (known !== undefined) return known
    const made = make(key)
    if (this.known.size >= this.limit) this.known = new Map()
    this.known.set(key, made)
    return made
  }
}
