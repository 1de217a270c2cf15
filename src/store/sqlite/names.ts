const COLLATOR = new Intl.Collator('en', { numeric: true })

interface Named {
  readonly id: string
  readonly name: string
}

/** As a reader looks names up, whatever their case and accents; SQLite knows those of ASCII only. */
export function byName(one: Named, other: Named): number {
  return COLLATOR.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)
}

/** A login as it is kept and compared. */
export function asLogin(login: string): string {
  return login.toLowerCase().normalize('NFC')
}
