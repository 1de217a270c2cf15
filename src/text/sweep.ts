interface Pattern {
  readonly match: string
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly ifNo?: readonly string[]
  readonly minWant: number
  readonly minWords: number
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

type Pointer = [sentence: number, ...rest: unknown[]]

interface Methods {
  readonly one: {
    cacheDoc(document: readonly unknown[]): readonly ReadonlySet<string>[]
    match(document: readonly unknown[], pattern: Pattern): { readonly ptrs: readonly Pointer[] }
  }
}

interface Hook {
  readonly place: number
  readonly patterns: readonly Pattern[]
}

const indexes = new WeakMap<Net['hooks'], ReadonlyMap<string, Hook>>()

function hooksOf(net: Net): ReadonlyMap<string, Hook> {
  const known = indexes.get(net.hooks)
  if (known !== undefined) return known
  const made = new Map(
    Object.entries(net.hooks).map(([word, patterns], place) => [word, { place, patterns }] as const),
  )
  indexes.set(net.hooks, made)
  return made
}

/**
 * compromise finds which of its built-in patterns to try by probing all its hooks (some 730) for every clause, a fifth of
 * its time. This walks the clause's own words and looks each up. Patterns, order and results stay the same.
 * Stands in for compromise's `methods.one.bulkMatch`.
 */
export function bulkMatch(
  document: readonly (readonly unknown[])[],
  net: Net,
  methods: Methods,
  options: { readonly matchOne?: boolean } = {},
): readonly object[] {
  const hooks = hooksOf(net)
  const results: object[] = []
  methods.one.cacheDoc(document).forEach((words, sentence) => {
    const terms = document[sentence] ?? []
    const candidates = candidatesFor(words, hooks)
    for (const pattern of net.always.length === 0 ? candidates : [...candidates, ...net.always]) {
      if (terms.length < pattern.minWords) continue
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = sentence
        results.push({ ...pattern, pointer })
      }
    }
  })
  return options.matchOne === true ? results.slice(0, 1) : results
}

/** In the order of the net, because a later tag overrides an earlier one. */
function candidatesFor(words: ReadonlySet<string>, hooks: ReadonlyMap<string, Hook>): readonly Pattern[] {
  const present: Hook[] = []
  for (const word of words) {
    const hook = hooks.get(word)
    if (hook !== undefined) present.push(hook)
  }
  present.sort((a, b) => a.place - b.place)
  const seen = new Set<string>()
  const found: Pattern[] = []
  for (const { patterns } of present) {
    for (const pattern of patterns) {
      if (seen.has(pattern.match)) continue
      seen.add(pattern.match)
      if (isPossible(pattern, words)) found.push(pattern)
    }
  }
  return found
}

function isPossible({ needs, wants, ifNo, minWant }: Pattern, words: ReadonlySet<string>): boolean {
  if (!needs.every((word) => words.has(word)) || ifNo?.some((word) => words.has(word)) === true) return false
  return wants.length === 0 || wants.filter((word) => words.has(word)).length >= minWant
}
