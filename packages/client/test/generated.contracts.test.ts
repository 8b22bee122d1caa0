import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askWith } from './support/generated/askWith';
import { toMembers } from './support/generated/ContractTable';
import { expectContractError } from './support/generated/expectContractError';
import { findPlaces } from './support/generated/findPlaces';
import { faultWithin, forbiddenTexts } from './support/generated/forbiddenTexts';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { writeJsonWith } from './support/generated/writeJson';
import { pathOf } from './support/places';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
/** Each run tries a part of what is forbidden, on answers of its own. */
const parts = 3;
const { numRuns, seed } = propertyRuns;

describe('any answer with one member that the contract forbids', { timeout }, () => {
  it.each(generatedCases)(
    'F20, F22, F34: %s is refused there, and its value told nowhere',
    async (_, one) => {
      const forbidden = toMembers(one.table).map((member) => ({ ...member, texts: forbiddenTexts(member) }));
      const tried = new Set<string>();
      // Not every answer has every list, and rows in it.
      const someAnswers = fc.array(answersOf(one), { minLength: 6, maxLength: 6 });
      const tryPart = (part: number) =>
        fc.asyncProperty(someAnswers, fc.nat(), async (answers, pick) => {
          for (const { path, kind, texts } of forbidden) {
            const spots = answers.flatMap((answer) =>
              findPlaces(answer, path).map((place) => ({ answer, place })),
            );
            const spot = spots[pick % Math.max(spots.length, 1)];
            if (spot === undefined) continue;
            tried.add(path);
            for (const text of texts.filter((__, index) => index % parts === part)) {
              const { result, drift } = await askWith(one, writeJsonWith(spot.answer, spot.place, text));
              const place = `${pathOf(spot.place)}${faultWithin(kind, text)}`;
              expectContractError(result, [place], `${path}: ${text}`);
              expect(drift).toEqual([]);
            }
          }
        });
      for (let part = 0; part < parts; part += 1) {
        await fc.assert(tryPart(part), { seed: seed + part, numRuns: Math.ceil(numRuns / 1000) });
      }
      expect(forbidden.map(({ path }) => path).filter((path) => !tried.has(path))).toEqual([]);
    },
  );
});
