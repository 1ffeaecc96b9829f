import { describe, expect, it } from 'vitest'
import { search } from './oracle/search.ts'

const PROGRAMS = Number(process.env['ORACLE_PROGRAMS'] ?? 2000)
const SEED = Number(process.env['ORACLE_SEED'] ?? 1)

describe('verdicts against what programs do', () => {
  it(`judges ungated whatever runs without consent (${PROGRAMS} programs, seed ${SEED})`, async () => {
    const { programs, violations, falseAlarms, broken, honest } = await search(PROGRAMS, SEED)
    expect(violations.map(({ source, differences }) => `${JSON.stringify(differences)}\n${source}`)).toEqual([])
    expect(programs).toBe(PROGRAMS)
    // A search that finds no effects would find no mistakes either.
    expect(broken).toBeGreaterThan(PROGRAMS)
    expect(honest).toBeGreaterThan(PROGRAMS / 10)
    expect(falseAlarms.length / (honest + broken)).toBeLessThan(0.015)
  }, 180_000)

  it(`does the same with checks that are only told by names and values (${PROGRAMS / 4} programs, seed ${SEED})`, async () => {
    const { violations, broken, honest } = await search(PROGRAMS / 4, SEED, undefined, true)
    expect(violations.map(({ source, differences }) => `${JSON.stringify(differences)}\n${source}`)).toEqual([])
    expect(broken).toBeGreaterThan(PROGRAMS / 4)
    expect(honest).toBeGreaterThan(PROGRAMS / 40)
  }, 180_000)
})
