import { describe, expect, it } from 'vitest';
import { Random } from '../Random';
import { drawTries } from './drawTries';

const member = (name: string, answersPerMille: number) => ({
  id: name,
  agencyId: 'agency',
  name,
  agentNumber: name,
  answersPerMille,
});
const namesOf = (answersPerMille: readonly number[], isAnswered: boolean, seed: number) =>
  drawTries(
    answersPerMille.map((perMille, place) => member(`${place}`, perMille)),
    isAnswered,
    new Random(`tries ${seed}`),
  ).map(({ name }) => name);
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe('drawTries', () => {
  it('ends an answered call at somebody who does answer, after at most two others', () => {
    for (const seed of seeds) {
      const names = namesOf([0, 500, 300, 0, 900], true, seed);
      expect(names.length).toBeLessThanOrEqual(3);
      if (names.length > 0) expect(['1', '2', '4']).toContain(names.at(-1));
    }
  });

  it('stops at the first who always answers', () => {
    for (const seed of seeds) expect(namesOf([1000, 1000], true, seed)).toHaveLength(1);
  });

  it('forwards an answered call to nobody when nobody ever answers, or there is no staff', () => {
    for (const seed of seeds) {
      expect(namesOf([0, 0], true, seed)).toEqual([]);
      expect(namesOf([], true, seed)).toEqual([]);
    }
  });

  it('tries none to three different people in vain, and all of a smaller staff at most', () => {
    const lengths = seeds.map((seed) => namesOf([0, 500, 300, 700], false, seed).length);
    expect([...new Set(lengths)].sort()).toEqual([0, 1, 2, 3]);
    for (const seed of seeds) {
      const names = namesOf([500, 0], false, seed);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
