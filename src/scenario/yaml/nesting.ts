/** Counts levels and keys while tokens go by. */
export interface Nesting {
  /** What the token breaks; null while all is well. */
  read(token: string): Broken | null
}

export type Broken = 'depth' | 'keys' | 'documents'

/** An open collection: a column of block style, or a bracket. */
interface Level {
  readonly column: number
  keys: number
  /** Colons since the last comma: `a: b: c:` nests without any bracket. */
  colons: number
}

/**
 * Depth is the number of open brackets and of columns that lie inside each other, so `- - -` and `a: b: c:` open one a word. A list
 * written in the column of its key shares its key's level: the true depth is at most twice the counted one. Keys are counted by colons,
 * in brackets by commas too.
 */
export function nestingOf(limits: { readonly depth: number; readonly keys: number }): Nesting {
  const blocks: Level[] = []
  const brackets: Level[] = []
  let column = 0
  let documents = 0
  let last = ''

  function depth(): Broken | null {
    const colons = brackets.reduce((sum, level) => sum + Math.max(0, level.colons - 1), 0)
    return blocks.length + brackets.length + colons > limits.depth ? 'depth' : null
  }

  function open(levels: Level[]): Broken | null {
    levels.push({ column, keys: 0, colons: 0 })
    return depth()
  }

  function begins(): Broken | null {
    while ((blocks.at(-1)?.column ?? -1) > column) blocks.pop()
    return blocks.at(-1)?.column === column ? null : open(blocks)
  }

  function key(level: Level | undefined): Broken | null {
    if (level) level.keys++
    return level && level.keys > limits.keys ? 'keys' : null
  }

  /** Brackets nest by themselves; their lines may stand in any column. */
  function inBrackets(token: string): Broken | null {
    const level = brackets.at(-1)
    if (token === '[' || token === '{') return open(brackets)
    if (token === ']' || token === '}') brackets.pop()
    if (level && token === ',') level.colons = 0
    if (level && token === ':') level.colons++
    return depth() ?? (token === ':' || token === ',' || token === '?' ? key(level) : null)
  }

  function inBlock(token: string): Broken | null {
    if (token === '---') return ++documents > 1 ? 'documents' : null
    const begun = token === ':' && last !== ':' ? null : begins()
    if (token === '[' || token === '{') return begun ?? open(brackets)
    return begun ?? (token === ':' || token === '?' ? key(blocks.at(-1)) : null)
  }

  return {
    read(token) {
      const blank = token.startsWith('#') || token.trim() === ''
      const found = blank ? null : brackets.length > 0 ? inBrackets(token) : inBlock(token)
      if (!blank) last = token
      const lineBreak = token.lastIndexOf('\n')
      column = lineBreak < 0 ? column + token.length : token.length - lineBreak - 1
      return found
    },
  }
}
