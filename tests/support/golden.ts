import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Compares with a committed file. A missing file fails too: only UPDATE_GOLDEN=1 writes. */
export function expectGolden(file: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual)
  expect(existsSync(file), `${file} is missing; run again with UPDATE_GOLDEN=1 and read what it wrote`).toBe(
    true,
  )
  expect(actual).toBe(readFileSync(file, 'utf8'))
}
