/** Remembers answers up to a number, then forgets them all: a memo whose size hostile texts cannot grow. */
export class BoundedMap<Value> {
  private readonly limit: number
  private known = new Map<string, Value>()

  constructor(limit: number) {
    this.limit = limit
  }

  /** The answer for a key, made once. */
  get(key: string, make: (key: string) => Value): Value {
    return this.find(key) ?? this.keep(key, make(key))
  }

  /** The answer for a key if it is remembered. */
  find(key: string): Value | undefined {
    return this.known.get(key)
  }

  keep(key: string, value: Value): Value {
    if (this.known.size >= this.limit) this.known = new Map()
    this.known.set(key, value)
    return value
  }
}
