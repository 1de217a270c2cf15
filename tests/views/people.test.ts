import { expect, it } from 'vitest'
import { firstName } from '../../views/model/people.ts'

it('calls people by the first word of their name, unless it only says whose they are', () => {
  expect(firstName('Dana Okafor')).toBe('Dana')
  expect(firstName("Biscuit's Mum")).toBe("Biscuit's Mum")
  expect(firstName('Boys’ Dad')).toBe('Boys’ Dad')
})
