import { internal } from '../text/vocabulary.ts'

/** Names of features that differ in a value, put together once for each: the models' table finds them again without reading them. */
export function nameWith(prefix: string): (value: string | number) => string {
  const names = new Map<string | number, string>()
  return (value) => {
    const known = names.get(value)
    if (known !== undefined) return known
    const name = internal(`${prefix}${value}`)
    names.set(value, name)
    return name
  }
}
