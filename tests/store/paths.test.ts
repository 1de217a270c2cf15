import { existsSync, readdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseFile, dataFolder, packageRoot, paths } from '../../src/io/paths.ts'

describe('paths', () => {
  it('name folders that are there, whatever the working directory', () => {
    for (const [name, path] of Object.entries(paths)) {
      expect(isAbsolute(path), name).toBe(true)
      expect(existsSync(path), name).toBe(true)
    }
    expect(existsSync(join(packageRoot, 'package.json'))).toBe(true)
    expect(readdirSync(paths.migrations)).toContain('0000_first.sql')
  })

  it('put the data where the installation says, else into data/local', () => {
    expect(dataFolder()).toBe(join(packageRoot, 'data', 'local'))
    expect(dataFolder('')).toBe(join(packageRoot, 'data', 'local'))
    expect(dataFolder('elsewhere')).toBe(resolve('elsewhere'))
    expect(databaseFile(dataFolder('/srv/hotseat'))).toBe('/srv/hotseat/hotseat.db')
  })
})
