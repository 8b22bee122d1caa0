import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { askWith } from './support/generated/askWith';
import { toMembers } from './support/generated/ContractTable';
import type { GeneratedCase } from './support/generated/GeneratedCase';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { keyOf, rowsAt, toPlace } from './support/generated/rows';
import { writeJson } from './support/generated/writeJson';
import { withValueAt } from './support/places';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 50) };

const firstIssueOf = ({ result }: Awaited<ReturnType<typeof askWith>>) => {
  const error = 'error' in result ? result.error : null;
  return error instanceof ContractError ? error.issues[0] : result;
};

const lists = generatedCases.flatMap(([title, one]) =>
  Object.entries(one.lists).map(([list, names]) => [title, list, { one, names }] as const),
);

/** What two rows about the same must agree on, one of which is changed: texts only where there is nothing else. */
function toFigures({ table }: GeneratedCase, list: string, key: readonly string[]) {
  const told = toMembers({ '': table[`${list}[]`] ?? {} }).filter(({ path }) => !key.includes(path));
  const figures = told.filter(({ kind }) => ['count', 'measure', 'rate', 'flag'].includes(kind));
  return (figures.length ? figures : told.filter(({ kind }) => kind === 'text')).map(({ path, kind }) => ({
    name: path,
    kind,
  }));
}

describe('two rows about the same', { timeout }, () => {
  it.each(lists)(
    'F24: of %s, in its list "%s", pass when equal and only then',
    async (_, list, { one, names }) => {
      const figures = toFigures(one, list, names);
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(answersOf(one), fc.nat(), fc.nat(), async (answer, pick, other) => {
          const rows = rowsAt(answer, list) ?? [];
          const told = rows.filter((row) => keyOf(row, names) !== null);
          const row = told[pick % Math.max(told.length, 1)];
          const figure = figures[other % figures.length];
          if (row === undefined || figure === undefined) return;
          tried += 1;
          const { name, kind } = figure;
          const was: unknown = Reflect.get(row, name);
          const wrong = kind === 'text' ? `${was} ` : kind === 'flag' ? !was : was === 3 ? 4 : 3;
          const withCopy = (copy: object) =>
            askWith(one, writeJson(withValueAt(answer, toPlace(list), [...rows, copy])));
          const turned = Object.fromEntries(Object.entries(row).reverse());
          expect((await withCopy(row)).result).toHaveProperty('answer');
          expect((await withCopy(turned)).result).toHaveProperty('answer');
          expect(firstIssueOf(await withCopy({ ...row, [name]: wrong }))).toEqual({
            path: `${list}[${rows.length}]`,
            code: 'conflicting_rows',
          });
        }),
        runs,
      );
      expect(tried).toBeGreaterThan(runs.numRuns / 4);
    },
  );
});

const others = generatedCases.flatMap(([title, one]) =>
  one.others.map((other) => [title, other.title, { one, other }] as const),
);

describe('the answer to another question', { timeout }, () => {
  it.each(others)('F41: of %s, with %s, is refused', async (_, __, { one, other }) => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(answersOf(one), async (answer) => {
        const changed = other.change(answer);
        if (changed === null) return;
        tried += 1;
        const issue = firstIssueOf(await askWith(one, writeJson(changed)));
        expect(issue).toMatchObject({ path: expect.any(String) });
        const { path = '' } = Object(issue);
        const isThere = other.path.endsWith('[') ? path.startsWith(other.path) : path === other.path;
        expect(isThere ? other.path : path).toBe(other.path);
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(runs.numRuns / 4);
  });
});
