import { expect, it } from 'vitest';
import { ConfigError } from '../errors/ConfigError';
import { resolveScope } from './resolveScope';

const facts = { system: 'vyom', endpoint: 'dashboard' };
const resolve =
  (now: unknown, start: unknown = '2026-02-01') =>
  () =>
    // JavaScript callers are not held back by the type.
    resolveScope(
      facts,
      { now: now as never, period: { preset: 'custom', start: start as never, end: '2026-02-10' } },
      'UTC',
    );

it.each([
  ['+1 555-0134', 'a text'],
  ['2026-02-10T09:00:00', 'a text'],
  [Number.NaN, 'NaN'],
  [{}, 'an object'],
  [null, 'null'],
])('refuses the clock %j with the forms that would do', (now, quoted) => {
  expect(resolve(now)).toThrow(ConfigError);
  expect(resolve(now)).toThrow(
    `vyom dashboard requires now to be a moment (a Date, epoch milliseconds, or ISO 8601 text with Z or an offset), got ${quoted}`,
  );
});

it.each([
  ['2026-02-30', '"2026-02-30"'],
  ['+1 555-0134', 'a text'],
  ['Ada Lovelace', 'a text'],
])('refuses a period from %j', (start, quoted) => {
  expect(resolve('2026-02-10T09:00:00Z', start)).toThrow(ConfigError);
  expect(resolve('2026-02-10T09:00:00Z', start)).toThrow(
    `vyom dashboard requires a period of days that exist, in their order, got ${quoted}`,
  );
});
