import { expect, it } from 'vitest';

it('runs in the zone that the configuration names', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(
    process.env.TZ,
  );
});
