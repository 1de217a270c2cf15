import { compilePhrases, linesOf, type Phrases } from '../text/phrases.ts'

/** Word lists by name, compiled when first asked for. A line "[part]" in a file begins the list "file.part". */
export function phraseLists(
  files: Readonly<Record<string, string>>,
  stem: (word: string) => string,
): (name: string) => Phrases {
  const lists = readLists(files)
  const list = (name: string): readonly string[] => {
    const found = lists.get(name)
    if (!found) throw new Error(`no word list is called ${name}`)
    return found
  }
  const compiled = new Map<string, Phrases>()
  return (name) => {
    const known = compiled.get(name) ?? compilePhrases(name, list, stem)
    compiled.set(name, known)
    return known
  }
}

function readLists(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const [file, text] of Object.entries(files)) {
    let name = file
    lists.set(name, [])
    for (const line of linesOf(text)) {
      const part = /^\[(\w+)\]$/.exec(line)?.[1]
      if (part) {
        name = `${file}.${part}`
        lists.set(name, [])
      } else lists.get(name)?.push(line)
    }
  }
  return lists
}
