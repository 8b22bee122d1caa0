import { expect, it } from 'vitest';
import { printTimestamp } from './printTimestamp';

it.each([
  [Date.UTC(2026, 1, 24, 9, 15, 15), '2026-02-24T09:15:15+00:00'],
  [Date.UTC(2026, 1, 24, 9, 15, 10), '2026-02-24T09:15:10+00:00'],
  [Date.UTC(2026, 1, 24), '2026-02-24T00:00:00+00:00'],
  [Date.UTC(2026, 1, 24, 9, 15, 10, 500), '2026-02-24T09:15:10.5+00:00'],
  [Date.UTC(2026, 1, 24, 9, 15, 15, 123), '2026-02-24T09:15:15.123+00:00'],
])('printTimestamp prints %d as %s', (epochMs, text) => {
  expect(printTimestamp(epochMs)).toBe(text);
});
