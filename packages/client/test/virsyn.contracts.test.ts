import { describe, expect, it } from 'vitest';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { valueAt } from './support/places';
import { virsynAnswers, virsynMethods } from './support/virsynAnswers';
import {
  ask,
  expectRefused,
  expectTaken,
  isHeld,
  mayBeAbsent,
  mayBeNull,
  members,
} from './support/virsynContract';

describe('Virsyn: an answer outside its contract', () => {
  const strict = members.filter((member) => !isHeld(member));

  it.each(strict.filter(([, path]) => !mayBeAbsent.test(path)))('F20: of %s without %s', (method, _, steps) =>
    expectRefused(method, steps, undefined),
  );

  it.each(strict.filter(([, path]) => !mayBeNull.test(path)))(
    'F20: of %s with null for %s',
    (method, _, steps) => expectRefused(method, steps, null),
  );

  it.each(strict.filter(([, path]) => mayBeAbsent.test(path)))('but %s may lack %s', (method, _, steps) =>
    expectTaken(method, steps, undefined),
  );

  it.each(strict.filter(([, path]) => mayBeNull.test(path)))(
    'but %s may have null for %s',
    (method, _, steps) => expectTaken(method, steps, null),
  );

  it.each(members)('F20: of %s with another type for %s', async (method, _, steps) => {
    const found = valueAt(virsynAnswers[method], steps);
    await expectRefused(method, steps, typeof found === 'string' ? 7 : 'canary');
    await expectRefused(method, steps, typeof found === 'object' ? true : [found]);
  });

  const numbers = members.filter(
    ([method, , steps]) => typeof valueAt(virsynAnswers[method], steps) === 'number',
  );
  it.each(numbers)('F20: of %s with a text for %s', async (method, _, steps) => {
    await expectRefused(method, steps, String(valueAt(virsynAnswers[method], steps)));
    await expectRefused(method, steps, 'NaN');
  });

  const isRate = (path: string) => /_rate$|_pct$|_ratio$|adherence$|^rates\./.test(path);
  it.each(numbers.filter(([, path]) => !isRate(path)))(
    'F22: of %s with less than nothing for %s',
    (method, _, steps) => expectRefused(method, steps, -1),
  );
  it.each(numbers.filter(([, path]) => isRate(path)))(
    'F22: but %s may have any rate for %s',
    async (method, _, steps) => {
      await expectTaken(method, steps, -1);
      await expectTaken(method, steps, 101.5);
    },
  );

  const counts = numbers.filter(([, path]) => !isRate(path) && !/seconds$|avg_|\.day$|\.hour$/.test(path));
  it.each(counts)('F22: of %s with a part, or too many, for %s', async (method, _, steps) => {
    await expectRefused(method, steps, 1.5);
    await expectRefused(method, steps, 2 ** 53);
  });

  it.each(members.filter(([, path]) => /\.(day|hour)$/.test(path)))(
    'F22: of %s with a place outside the week for %s',
    async (method, path, steps) => {
      for (const place of [0.5, path.endsWith('day') ? 7 : 24]) await expectRefused(method, steps, place);
    },
  );

  const days = members.filter(([, path]) => /date$/.test(path));
  it.each(days)('F34: of %s with a day that does not exist for %s', async (method, _, steps) => {
    for (const day of ['2026-02-30', '2026-2-10', '2026-02-10T00:00:00Z', 'canary']) {
      await expectRefused(method, steps, day);
    }
  });

  it.each(['created_at', 'completed_at'])('F34, F36: with a moment for %s that is none', async (name) => {
    for (const text of [
      '2026-02-16T09:00:00',
      '2026-02-16 09:00:00Z',
      '2026-02-16',
      '2026-02-30T09:00:00Z',
      '2026-02-16T24:00:00Z',
      '2026-02-16T09:00:00+24:00',
      'canary',
      '',
    ]) {
      await expectRefused('campaigns', ['active_batches', 0, name], text);
    }
    await expectTaken('campaigns', ['active_batches', 0, name], '2026-02-16T14:30:00.5+05:30');
  });

  it.each(['null', '[]', '"text"', '7', 'true'])('F20: that is %s', async (text) => {
    for (const method of virsynMethods) {
      const { client } = createTestClient(() => new Response(text));
      expect([method, (await failureOf(client[method]())).code]).toEqual([method, 'contract']);
    }
  });

  it('F20: that is empty, where something must be in it', async () => {
    for (const method of ['overview', 'timeseries', 'funnel', 'quality', 'heatmap'] as const) {
      expect((await failureOf(ask(method, {}))).code).toBe('contract');
    }
  });
});
