import { expect, it } from 'vitest';
import { custom } from '../../test/support/scopeOf';
import { answerDays } from './answerDays';

const presets = ['7d', 'custom'] as const;

it.each([
  [{ preset: '7d' }, 'exact'],
  [{ preset: '30d' }, 'none'],
  [custom('2016-02-09', '2026-02-15'), 'exact'],
  [custom('2016-02-09', '2026-02-16'), 'none'],
  [custom('1000-01-01', '9999-12-31'), 'none'],
  // Days that are none, or reversed, are refused with words of their own.
  [custom('soon', '2026-02-16'), 'exact'],
  [custom('2026-02-16', '2016-02-09'), 'exact'],
] as const)('a series of days answers %j: %s', (period, kind) => {
  expect(answerDays(presets, period)).toEqual(kind === 'none' ? { kind, presets } : { kind });
});
