import { expect, it } from 'vitest'
import { ADA, assignedDrill, found, MAYA, NOOR, samplePerson } from './company.ts'
import type { Subject } from './contract.ts'
import { finished, START, sampleDrill, started } from './samples.ts'

/** What who leads a team may know of its practice. */
export function practiceFacts(subject: Subject): void {
  const NORTHERNERS = ['p1', 'p2', 'p3', 'p4', 'p5']
  const grades = (apology: number | null, speed: number | null) =>
    ({ dimensions: { apology, speed } }) as unknown as Parameters<typeof finished>[1]

  it('is counted by person: how often, and when last', async () => {
    const { store } = subject
    await found(store)
    await practise('tess', 'd1', START + 10)
    await practise('tess', 'd2', START + 20)
    await practise('tess', 'early', START + 30, { unfinished: true })
    await store.createDrill(sampleDrill({ kind: 'person', person: 'tim' }, 'running'), [started])
    await practise('maya', 'own', START + 40)
    await practise('sol', 'far', START + 50)
    await assignedDrill(store, 'asked', 'tim')
    const tess = { person: 'tess', drills: 2, lastAt: START + 20 }
    expect(await store.practiceCounts(MAYA, 'north', START)).toEqual([tess])
    expect(await store.practiceCounts(MAYA, 'north', START + 20)).toEqual([{ ...tess, drills: 1 }])
    expect(await store.practiceCounts(MAYA, 'north', START + 21)).toEqual([])
    expect(await store.practiceCounts(MAYA, 'south', START)).toEqual([])
    expect(await store.practiceCounts(ADA, 'south', START)).toMatchObject([{ person: 'sol' }])
  })

  it('has means of five people or more, each counting once', async () => {
    const { store } = subject
    await found(store)
    await five()
    for (let n = 0; n < 9; n += 1) await practise('p1', `more-${n}`, START + n, grades(20, null))
    const means = await store.practiceMeans(MAYA, 'north', START)
    expect(means).toEqual({ apology: expect.closeTo((21 + 80 * 4) / 5, 9) })
    expect(await store.practiceMeans(ADA, 'north', START)).toEqual(means)
    expect(await store.practiceMeans(NOOR, 'north', START)).toBeNull()
  })

  it('has no means of four, nor with the viewer as the fifth', async () => {
    const { store } = subject
    await found(store)
    await five()
    await practise('maya', 'own', START + 5, grades(70, 70))
    await store.changePerson('p5', { team: 'south' })
    expect(await store.practiceMeans(MAYA, 'north', START)).toBeNull()
    expect(await store.practiceMeans(ADA, 'north', START), 'an admin sees the manager as well').not.toBeNull()
  })

  it('has no mean of a dimension in which fewer than five were graded', async () => {
    const { store } = subject
    await found(store)
    await five()
    expect(await store.practiceMeans(MAYA, 'north', START)).not.toHaveProperty('speed')
    await practise('p5', 'd-more', START + 5, grades(80, 30))
    expect(await store.practiceMeans(MAYA, 'north', START)).toHaveProperty('speed', (60 * 4 + 30) / 5)
  })

  /** Five people with one drill each; the first does badly, the fifth has no grade for speed. */
  async function five(): Promise<void> {
    for (const [index, person] of NORTHERNERS.entries()) {
      await subject.store.createPerson(samplePerson(person))
      const apology = index === 0 ? 30 : 80
      await practise(person, `d-${person}`, START + 5, grades(apology, index === 4 ? null : 60))
    }
  }

  async function practise(
    person: string,
    id: string,
    at: number,
    changes: Parameters<typeof finished>[1] = {},
  ): Promise<void> {
    const owner = { kind: 'person', person } as const
    await subject.store.createDrill(sampleDrill(owner, id), [started, finished(at, changes)])
  }
}
