import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { allowedTexts } from './support/generated/allowedTexts';
import { askWith } from './support/generated/askWith';
import { toMembers } from './support/generated/ContractTable';
import { findPlaces } from './support/generated/findPlaces';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { writeJsonWith } from './support/generated/writeJson';
import { pathOf } from './support/places';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 250) };

/** What an answer is that has the right shape and is not the one that was asked for. */
const isOther = /^(other_|conflicting_rows$|invalid_format$)/;

describe('any answer with one member that the contract allows', { timeout }, () => {
  it.each(generatedCases)('F21, F22: %s is not refused for it', async (_, one) => {
    const alone = toMembers(one.table).filter(({ path }) => !one.together?.includes(path));
    const members = alone.map((member) => ({
      path: member.path,
      texts: allowedTexts(member),
    }));
    await fc.assert(
      fc.asyncProperty(answersOf(one), fc.nat(), async (answer, pick) => {
        for (const { path, texts } of members) {
          const places = findPlaces(answer, path);
          const place = places[pick % Math.max(places.length, 1)];
          const text = texts[pick % Math.max(texts.length, 1)];
          if (place === undefined || texts.length === 0) continue;
          const { result } = await askWith(one, writeJsonWith(answer, place, text));
          if ('answer' in result) continue;
          const issues = result.error instanceof ContractError ? result.error.issues : [];
          const isRefused = issues.some((issue) => issue.path === pathOf(place) && !isOther.test(issue.code));
          if (isRefused || issues.length === 0) throw new Error(`${path}: ${text} is refused`);
        }
      }),
      runs,
    );
  });
});
