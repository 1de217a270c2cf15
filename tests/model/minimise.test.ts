import { expect, it } from 'vitest'
import { minimise } from '../../src/model/minimise.ts'

it('finds where a bowl is deepest', () => {
  const bowl = (point: Float64Array, slope: Float64Array): number => {
    const [x = 0, y = 0] = point
    slope[0] = 2 * (x - 3)
    slope[1] = 20 * (y + 1)
    return (x - 3) ** 2 + 10 * (y + 1) ** 2
  }
  const [x, y] = minimise(bowl, new Float64Array(2), 100)
  expect(x).toBeCloseTo(3, 3)
  expect(y).toBeCloseTo(-1, 3)
})

it('finds its way along a bent valley', () => {
  const valley = (point: Float64Array, slope: Float64Array): number => {
    const [x = 0, y = 0] = point
    slope[0] = -2 * (1 - x) - 400 * x * (y - x * x)
    slope[1] = 200 * (y - x * x)
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2
  }
  const [x, y] = minimise(valley, Float64Array.of(-1.2, 1), 500)
  expect(x).toBeCloseTo(1, 2)
  expect(y).toBeCloseTo(1, 2)
})

it('stays where nothing is lower', () => {
  const flat = (_: Float64Array, slope: Float64Array): number => {
    slope.fill(0)
    return 1
  }
  expect([...minimise(flat, Float64Array.of(2, 5), 10)]).toEqual([2, 5])
})
